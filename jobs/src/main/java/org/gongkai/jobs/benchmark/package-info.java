/** How fast reports are read, measured against Apache Tika alone on the same files. */
package org.gongkai.jobs.benchmark;
