/** The faults of real pages, each planted by one class. */
package org.gongkai.generate.fault;
