package org.gongkai.jobs.benchmark;

import java.io.IOException;

/**
 * One way to go through all documents once.
 *
 * @param name for the table of results
 * @param work goes through all of them
 */
public record Contender(String name, Work work) {

  /** Goes through all documents once; what it leaves behind is of no use to its next run. */
  public interface Work {
    void run() throws IOException;
  }
}
