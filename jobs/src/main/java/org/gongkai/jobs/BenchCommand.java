package org.gongkai.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.conf.Conf;
import org.gongkai.conf.ConfReader;
import org.gongkai.jobs.benchmark.Program;
import org.gongkai.jobs.benchmark.StandingSet;
import org.gongkai.process.ReportProcessor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code gongkai bench}: the standing set of measurements. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    header = "Measure reading, nights, builds and questions on this machine.",
    descriptionHeading = "%n",
    description = {
      "Generates reports, and measures on them: reading beside Apache Tika alone and beside a script"
          + " with pandas.read_html (where python3 has it), the first ingest, nights with nothing"
          + " new, a night with something new on a small archive and on one ten times as large,"
          + " the whole build, the questions of conf/queries and the indicators. Every ingest runs"
          + " in a process of its own, as a night does. The published warehouse is not touched.",
      "",
      "Prints one table with seconds and ratios, with the day and the machine. On a machine that does"
          + " other work only the ratios tell something.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai bench                                             some ten minutes",
      "  gongkai bench --reports 10000 --write conf/BENCHMARKS.md  the table as a file"
    })
public final class BenchCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(
      names = "--reports",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Reports of the large archive, at least 50 (default: ${DEFAULT-VALUE}).")
  private int reports;

  @Option(names = "--write", paramLabel = "FILE", description = "Writes the table to a file, anew.")
  private Optional<Path> file;

  private final List<String> java;
  private final Clock clock;

  /**
   * The command over the program that it measures.
   *
   * @param java the JVM, its options and the program, up to the first argument
   * @param clock tells the day
   */
  BenchCommand(List<String> java, Clock clock) {
    this.java = List.copyOf(java);
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (reports < 50)
      throw new UserError(
          ExitCode.USAGE, "Cannot measure " + reports + " reports; take at least 50");
    Conf conf = ConfReader.read(main.conf());
    try {
      Path folder = Files.createTempDirectory("gongkai-bench");
      try {
        tell(set(conf).run(folder, reports));
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new UserError(ExitCode.FAILURE, "Cannot measure: " + e.getMessage());
    }
    return ExitCode.OK;
  }

  private StandingSet set(Conf conf) {
    List<String> command = new ArrayList<>(java);
    command.add("--conf=" + main.conf());
    command.add("--quiet");
    return new StandingSet(
        new Program(command, Set.of(ExitCode.OK, ExitCode.PARTIAL)),
        () -> new ReportProcessor(conf),
        main.conf(),
        ConfReader.queries(main.conf()),
        ConfReader.indicators(main.conf()),
        this::say);
  }

  private void tell(List<String> table) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Benchmarks");
    lines.add("");
    lines.add(
        "`gongkai bench --reports %d`, %s, %s."
            .formatted(reports, LocalDate.now(clock), StandingSet.machine()));
    lines.add("");
    lines.addAll(table);
    if (file.isPresent()) Files.write(file.get(), lines);
    PrintWriter out = spec.commandLine().getOut();
    lines.forEach(out::println);
    out.flush();
  }

  private void say(String what) {
    if (main.quiet()) return;
    PrintWriter err = spec.commandLine().getErr();
    err.println(what);
    err.flush();
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
