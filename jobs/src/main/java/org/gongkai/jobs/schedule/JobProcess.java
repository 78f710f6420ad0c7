package org.gongkai.jobs.schedule;

import java.io.IOException;
import org.gongkai.jobs.runs.Run;
import org.gongkai.operation.ScheduledJob;

/** Runs a job where no fault of it reaches the schedule. */
@FunctionalInterface
public interface JobProcess {

  /**
   * Runs it to its end.
   *
   * @param run as the log has its beginning; the process is told of it
   * @return the exit code
   */
  int run(ScheduledJob job, Run run) throws IOException, InterruptedException;
}
