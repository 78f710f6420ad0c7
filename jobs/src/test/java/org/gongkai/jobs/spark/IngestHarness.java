package org.gongkai.jobs.spark;

import java.time.Clock;
import org.gongkai.jobs.IngestCommand;
import org.gongkai.jobs.Main;
import picocli.CommandLine;

/** The command line with the line processor of the tests, to be run by hand and killed. */
public final class IngestHarness {
  private IngestHarness() {}

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .addSubcommand(
            new IngestCommand(
                (conf, ocr) -> Samples.knowledge("f1").terms(),
                (conf, ocr) -> Samples.knowledge("f1"),
                "0.1.0",
                Clock.systemUTC()));
  }

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }
}
