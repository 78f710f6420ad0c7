/** The tables of a snapshot, their schemas, and how a snapshot is published. */
package org.gongkai.warehouse;
