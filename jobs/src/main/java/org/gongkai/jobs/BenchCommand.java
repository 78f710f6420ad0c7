package org.gongkai.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.gongkai.conf.Conf;
import org.gongkai.conf.ConfReader;
import org.gongkai.extract.Extractors;
import org.gongkai.extract.isolate.IsolatedExtractor;
import org.gongkai.jobs.benchmark.ClusterRuns;
import org.gongkai.jobs.benchmark.Formats;
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
          + " with pandas.read_html (where python3 has it), extraction format by format beside"
          + " Tika, the first ingest, nights with nothing new, a night with something new on a"
          + " small archive and on one ten times as large, the whole build, the questions of"
          + " conf/queries and the indicators, and the first ingest on a Spark standalone cluster"
          + " of this machine with one worker and with two. Every ingest runs in a process of its"
          + " own, as a night does. The published warehouse is not touched.",
      "",
      "What cannot be measured here has a line that says why.",
      "",
      "Prints one table with seconds and ratios, with the day and the machine. On a machine that does"
          + " other work only the ratios tell something.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai bench                                             some twenty minutes",
      "  gongkai bench --reports 10000 --write conf/BENCHMARKS.md  the table as a file"
    })
public final class BenchCommand implements Callable<Integer> {
  private static final int FILES_OF_A_FORMAT = 20;
  private static final int ROUNDS = 3;

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

  private final Function<List<String>, List<String>> java;
  private final Clock clock;

  /**
   * The command over the program that it measures.
   *
   * @param java from more options of the JVM: the JVM, its options and the program, up to the first
   *     argument
   * @param clock tells the day
   */
  BenchCommand(Function<List<String>, List<String>> java, Clock clock) {
    this.java = java;
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
        tell(measured(conf, folder));
      } finally {
        PathUtils.deleteDirectory(folder);
      }
    } catch (IOException e) {
      throw new UserError(ExitCode.FAILURE, "Cannot measure: " + e.getMessage());
    }
    return ExitCode.OK;
  }

  private List<String> measured(Conf conf, Path folder) throws IOException {
    Optional<Path> libraries = Ocr.auto.libraries();
    try (IsolatedExtractor apart =
        IsolatedExtractor.of(conf.isolation(), conf.limits(), libraries)) {
      Formats formats =
          new Formats(
              Extractors.standard().within(conf.limits()),
              libraries.map(present -> apart),
              this::generate,
              FILES_OF_A_FORMAT,
              ROUNDS);
      return set(conf, formats).run(folder, reports);
    }
  }

  private StandingSet set(Conf conf, Formats formats) throws IOException {
    return new StandingSet(
        program(List.of()),
        () -> new ReportProcessor(conf),
        main.conf(),
        ConfReader.queries(main.conf()),
        ConfReader.indicators(main.conf()),
        formats,
        new ClusterRuns(this::program, jars(Home.program())),
        this::say);
  }

  private Program program(List<String> options) {
    List<String> command = new ArrayList<>(java.apply(options));
    command.add("--conf=" + main.conf());
    command.add("--quiet");
    return new Program(command, Set.of(ExitCode.OK, ExitCode.PARTIAL));
  }

  private void generate(Path folder, String layout, int count) throws IOException {
    program(List.of())
        .seconds(
            List.of(
                "generate",
                folder.toString(),
                "--reports=" + count,
                "--layout=" + layout,
                "--size=typical",
                "--faults=0"));
  }

  /** The program's jar and what lies in {@code lib} beside it; none when it is a folder. */
  static List<Path> jars(Path program) throws IOException {
    if (!Files.isRegularFile(program)) return List.of();
    try (Stream<Path> libraries = Files.list(program.resolveSibling("lib"))) {
      return Stream.concat(
              Stream.of(program),
              libraries.filter(file -> file.toString().endsWith(".jar")).sorted())
          .toList();
    }
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
}
