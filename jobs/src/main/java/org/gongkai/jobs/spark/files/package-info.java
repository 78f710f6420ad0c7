/** Hadoop's file systems as Java's paths, so that what is stored may lie on a cluster. */
package org.gongkai.jobs.spark.files;
