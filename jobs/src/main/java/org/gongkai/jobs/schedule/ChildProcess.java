package org.gongkai.jobs.schedule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongkai.jobs.runs.Run;
import org.gongkai.operation.ScheduledJob;

/**
 * Runs a job in a JVM of its own, whose output is that of the schedule. It ends with the schedule
 * when that is ended in order; otherwise it goes on, and keeps its end itself.
 *
 * @param java the program and its options for a run, up to the main class or jar
 * @param options of the command line that stand before the job's command
 */
public record ChildProcess(Function<Run, List<String>> java, List<String> options)
    implements JobProcess {
  public ChildProcess {
    options = List.copyOf(options);
  }

  @Override
  public int run(ScheduledJob job, Run run) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(java.apply(run));
    command.addAll(options);
    command.addAll(job.command());
    Process process = new ProcessBuilder(command).inheritIO().start();
    Thread end = new Thread(process::destroy, "end of " + run.id());
    Runtime.getRuntime().addShutdownHook(end);
    try {
      return process.waitFor();
    } finally {
      removed(end);
    }
  }

  /** When the schedule is ending the hook has begun already, and stays. */
  private static void removed(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      hook.interrupt(); // nothing waits on it
    }
  }
}
