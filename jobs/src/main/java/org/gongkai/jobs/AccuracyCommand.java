package org.gongkai.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.gongkai.accuracy.AccuracyMatrix;
import org.gongkai.accuracy.AccuracyRun;
import org.gongkai.accuracy.FileReader;
import org.gongkai.accuracy.Findings;
import org.gongkai.accuracy.GeneratedFiles;
import org.gongkai.accuracy.KeptFiles;
import org.gongkai.accuracy.MatrixTable;
import org.gongkai.accuracy.Measure;
import org.gongkai.accuracy.MeasuredReader;
import org.gongkai.accuracy.PublishedTable;
import org.gongkai.accuracy.ReadingCost;
import org.gongkai.accuracy.Samples;
import org.gongkai.accuracy.ScoredFile;
import org.gongkai.accuracy.TrueFile;
import org.gongkai.conf.Conf;
import org.gongkai.conf.ConfReader;
import org.gongkai.generate.GenerationPlan;
import org.gongkai.process.ReportProcessor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * The command {@code gongkai accuracy}: how much of reports of known truth is read, and how well.
 */
@Command(
    name = "accuracy",
    mixinStandardHelpOptions = true,
    header = "Read generated reports and golden samples and compare with what is true.",
    descriptionHeading = "%n",
    description = {
      "Makes reports whose figures are known, prints them in the layouts of real sites with the"
          + " faults of real pages, reads them, and adds up by layout and fault: tables of which"
          + " every number is right, numbers that are right, unreadable and wrong. Silent wrong is"
          + " a wrong number that is published as reported in a report without an error. A report"
          + " with several faults counts in the line of each.",
      "",
      "The same seed gives the same reports and the same table on every machine.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai accuracy                                     ten thousand reports and the samples",
      "  gongkai accuracy --reports 500 --seed 7 --keep bad   look at what was read wrong",
      "  gongkai accuracy --faults 0 --layout words           one layout, without faults"
    })
public final class AccuracyCommand implements Callable<Integer> {
  /** Where the golden samples are in the project's folder. */
  private static final String SAMPLES = "pipeline/src/test/resources/samples";

  private static final int PROGRESS = 500;

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;
  @Mixin private GeneratorOptions options;

  @Option(
      names = "--reports",
      paramLabel = "N",
      defaultValue = "10000",
      description = "Files to generate (default: ${DEFAULT-VALUE}).")
  private int reports;

  @Option(
      names = "--samples",
      paramLabel = "DIR",
      description =
          "Folders with input.* and truth.csv (default: "
              + SAMPLES
              + " in the project's folder, if it is there).")
  private Optional<Path> samples = Optional.empty();

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write all counts of all lines, each sample too.")
  private Optional<Path> csv = Optional.empty();

  @Option(
      names = "--readme",
      paramLabel = "FILE",
      description = "Put the table between <!-- accuracy --> and <!-- /accuracy --> of this file.")
  private Optional<Path> readme = Optional.empty();

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "Write the files with wrong numbers and what is true of them.")
  private Optional<Path> keep = Optional.empty();

  @Option(
      names = "--unread",
      description = "With --keep: files with numbers that were not read, too.")
  private boolean unread;

  @Option(
      names = "--list",
      paramLabel = "N",
      defaultValue = "20",
      description = "Wrong numbers to list (default: ${DEFAULT-VALUE}).")
  private int list;

  @Option(
      names = "--timing",
      description =
          "Measure the processor time of extraction and of the rest of reading, by media type.")
  private boolean timing;

  private int done;

  @Override
  public Integer call() {
    if (reports < 0 || list < 0)
      throw new UserError(ExitCode.USAGE, "Cannot take fewer than 0 reports or list fewer than 0");
    try {
      return measure();
    } catch (NoSuchFileException e) {
      throw new UserError(ExitCode.USAGE, "Cannot find " + e.getFile() + "; name another path");
    } catch (IOException e) {
      throw new UserError(ExitCode.USAGE, e.getMessage());
    }
  }

  private int measure() throws IOException {
    List<TrueFile> golden = golden();
    Conf conf = ConfReader.read(main.conf());
    List<FileReader> readers = readers(conf);
    AccuracyMatrix matrix = new AccuracyMatrix();
    Findings findings = new Findings(list);
    Optional<KeptFiles> kept = keep.map(folder -> new KeptFiles(folder, unread));
    Consumer<ScoredFile> results =
        scored -> {
          matrix.add(scored);
          findings.add(scored);
          kept.ifPresent(files -> files.keep(scored));
        };
    AccuracyRun run = new AccuracyRun(readers);
    run.run(golden.size(), golden::get, results);
    run.run(reports, generated(conf), results.andThen(this::progress));
    publish(matrix);
    print(matrix, findings, readers);
    return matrix.total().of(Measure.SILENT_WRONG) == 0 ? ExitCode.OK : ExitCode.INACCURATE;
  }

  /** The samples that were named, or those of the project's folder. */
  private List<TrueFile> golden() throws IOException {
    if (samples.isPresent()) return Samples.read(samples.get());
    Path shipped = Home.ofLauncher().folder(SAMPLES);
    return Files.isDirectory(shipped) ? Samples.read(shipped) : List.of();
  }

  private IntFunction<TrueFile> generated(Conf conf) {
    GeneratedFiles files = GeneratedFiles.of(conf);
    Interval faults = options.faultsOfAFile();
    try {
      GenerationPlan plan =
          GenerationPlan.of(options.seed()).withFaults(faults.least(), faults.most());
      return files.of(plan, options.chosen(files.shapes()));
    } catch (IllegalArgumentException e) {
      throw new UserError(ExitCode.USAGE, e.getMessage());
    }
  }

  private List<FileReader> readers(Conf conf) {
    return Stream.generate(() -> new ReportProcessor(conf))
        .limit(Runtime.getRuntime().availableProcessors())
        .<FileReader>map(processor -> timing ? new MeasuredReader(processor) : processor::process)
        .toList();
  }

  private void progress(ScoredFile scored) {
    if (++done % PROGRESS != 0 || main.quiet()) return;
    PrintWriter err = spec.commandLine().getErr();
    err.println(done + " of " + reports + " generated files");
    err.flush();
  }

  private void publish(AccuracyMatrix matrix) throws IOException {
    MatrixTable table = new MatrixTable(matrix);
    if (csv.isPresent()) Files.writeString(csv.get(), table.csv());
    if (readme.isPresent()) PublishedTable.write(readme.get(), head() + "\n" + table.markdown());
  }

  private String head() {
    return String.format(
        Locale.ROOT,
        "%,d generated files of seed %d and the golden samples, read by version %s"
            + " (`gongkai accuracy`):\n",
        reports,
        options.seed(),
        Version.current());
  }

  private void print(AccuracyMatrix matrix, Findings findings, List<FileReader> readers) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(new MatrixTable(matrix).text());
    String found = findings.text();
    if (!found.isEmpty()) out.print("\n" + found);
    if (timing) out.print(costs(readers));
    out.flush();
  }

  /** A line for each media type and one for all. */
  private static String costs(List<FileReader> readers) {
    SortedMap<String, ReadingCost> costs = new TreeMap<>();
    for (FileReader reader : readers)
      ((MeasuredReader) reader)
          .costs()
          .forEach((type, cost) -> costs.merge(type, cost, ReadingCost::plus));
    ReadingCost all = costs.values().stream().reduce(ReadingCost.NONE, ReadingCost::plus);
    StringBuilder lines = new StringBuilder("\n");
    costs.forEach((type, cost) -> lines.append(type).append(": ").append(cost).append('\n'));
    return lines.append(all).append('\n').toString();
  }
}
