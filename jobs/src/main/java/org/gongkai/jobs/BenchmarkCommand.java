package org.gongkai.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gongkai.conf.Conf;
import org.gongkai.conf.ConfReader;
import org.gongkai.jobs.benchmark.Benchmark;
import org.gongkai.jobs.benchmark.FormatBenchmark;
import org.gongkai.jobs.benchmark.WholeIngest;
import org.gongkai.landing.LandingListing;
import org.gongkai.landing.ListedFile;
import org.gongkai.process.ReportProcessor;
import org.gongkai.vocabulary.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code gongkai benchmark}: how fast this machine reads, against Tika alone. */
@Command(
    name = "benchmark",
    hidden = true,
    mixinStandardHelpOptions = true,
    header = "Measure reading against Apache Tika alone on the same files.",
    descriptionHeading = "%n",
    description = {
      "Copies the given reports into a temporary folder, each copy with other blanks at its end"
          + " and under the name of another public body, and goes through all copies in turn, in"
          + " one process: with Tika alone (type, encoding and text; no table is read), with the"
          + " reader, and with the whole ingest into an empty data folder, which includes the"
          + " start and end of Spark. The first round is not counted. The published warehouse is"
          + " not touched.",
      "",
      "Prints documents a second by the clock on the wall, processor time a document, and how"
          + " many times as much as Tika alone each needs, round by round: median, least, most."
          + " On a machine that does other work compare the processor times.",
      "",
      "With --by-format: documents a second of each media type with Tika alone, with the extraction"
          + " of the tables, and with the whole reader; \"-\" where Tika has no parser here.",
      "",
      "The ingest has costs that do not depend on the number of documents: take some ten thousand"
          + " files to judge it, such as 30 reports with --copies 500.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai benchmark data/samples                 a few seconds a round",
      "  gongkai benchmark data/samples --copies 500    what a nightly run is like",
      "  gongkai benchmark data/samples --by-format     text beside pages"
    })
public final class BenchmarkCommand implements Callable<Integer> {
  /** Their bodies are many, and their full names tell where they are. */
  private static final String LEVEL = "township";

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folder or file with reports.")
  private List<Path> paths;

  @Option(
      names = "--copies",
      paramLabel = "N",
      defaultValue = "20",
      description = "Copies of each report (default: ${DEFAULT-VALUE}).")
  private int copies;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "Rounds that are counted (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(names = "--by-format", description = "Measure each media type by itself, no ingest.")
  private boolean byFormat;

  /** The whole ingest with a configuration folder. */
  @FunctionalInterface
  public interface IngestOf {
    WholeIngest with(Path conf);
  }

  private final IngestOf ingest;

  /** The command over the ingest that it measures. */
  public BenchmarkCommand(IngestOf ingest) {
    this.ingest = ingest;
  }

  @Override
  public Integer call() {
    List<ListedFile> originals = originals();
    Conf conf = ConfReader.read(main.conf());
    PrintWriter out = spec.commandLine().getOut();
    try {
      List<String> lines =
          byFormat
              ? new FormatBenchmark(copies, rounds, () -> new ReportProcessor(conf), this::say)
                  .of(originals)
              : benchmark(conf).of(originals, agencies(conf));
      lines.forEach(out::println);
    } catch (IOException e) {
      throw new UserError(ExitCode.FAILURE, "Cannot measure: " + e.getMessage());
    }
    out.flush();
    return ExitCode.OK;
  }

  private List<ListedFile> originals() {
    if (copies < 1 || rounds < 1)
      throw new UserError(
          ExitCode.USAGE,
          "Cannot measure " + copies + " copies in " + rounds + " rounds; take at least 1 of each");
    LandingListing listing = LandingListing.of(paths);
    if (!listing.problems().isEmpty())
      throw new UserError(
          ExitCode.USAGE,
          listing.problems().stream().map(Object::toString).collect(Collectors.joining("\n")));
    List<ListedFile> readable =
        listing.files().stream().filter(file -> file.obstacle().isEmpty()).toList();
    if (readable.isEmpty())
      throw new UserError(
          ExitCode.USAGE, "Cannot find a file under " + paths + "; give a folder with reports");
    return readable;
  }

  private Benchmark benchmark(Conf conf) {
    int threads = Runtime.getRuntime().availableProcessors();
    return new Benchmark(
        copies,
        rounds,
        threads,
        () -> new ReportProcessor(conf),
        ingest.with(main.conf()),
        this::say);
  }

  private static List<String> agencies(Conf conf) {
    return conf.agencies().regions().allRegions().stream()
        .filter(region -> region.level().equals(LEVEL))
        .map(Region::fullName)
        .toList();
  }

  private void say(String what) {
    if (main.quiet()) return;
    PrintWriter err = spec.commandLine().getErr();
    err.println(what);
    err.flush();
  }
}
