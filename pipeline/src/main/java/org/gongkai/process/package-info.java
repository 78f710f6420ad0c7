/** The pure function from one landed file to its processed reports. */
package org.gongkai.process;
