package org.gongkai.jobs.spark;

import java.io.Serializable;
import org.gongkai.reading.ReportReader;

/** Travels to the executors and opens a reader there, once a partition. */
@FunctionalInterface
public interface ProcessorSource extends Serializable {

  /** A fresh reader for one thread. */
  ReportReader open();
}
