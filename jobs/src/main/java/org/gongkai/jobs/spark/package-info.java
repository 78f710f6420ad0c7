/** The Spark jobs and the bridge between records and rows: the only Spark imports. */
package org.gongkai.jobs.spark;
