/** Reads all of {@code conf/} strictly and reports every problem before any work. */
package org.gongkai.conf;
