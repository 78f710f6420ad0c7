package org.gongkai.operation;

import java.util.List;

/**
 * A command that runs at times.
 *
 * @param name names it in the history
 * @param times when it runs
 * @param command its words, such as {@code ingest} and a folder
 */
public record ScheduledJob(String name, CronTimes times, List<String> command) {
  public ScheduledJob {
    command = List.copyOf(command);
  }
}
