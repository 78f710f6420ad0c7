package org.gongkai.jobs.spark;

import java.io.IOException;
import java.io.Serializable;
import org.apache.spark.api.java.JavaSparkContext;
import org.gongkai.reading.ReportReader;

/** Travels to the executors and opens a reader there, once a partition. */
@FunctionalInterface
public interface ProcessorSource extends Serializable {

  /** A fresh reader for one thread. */
  ReportReader open();

  /** The same for executors on other machines, with all that it needs from this one. */
  default ProcessorSource shipped(JavaSparkContext context) throws IOException {
    return this;
  }
}
