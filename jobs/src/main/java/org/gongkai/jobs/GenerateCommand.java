package org.gongkai.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.accuracy.GeneratedFiles;
import org.gongkai.conf.Conf;
import org.gongkai.generate.ArchiveWriter;
import org.gongkai.generate.GenerationPlan;
import org.gongkai.generate.ReportGenerator;
import org.gongkai.generate.SizeClass;
import org.gongkai.generate.TruthWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code gongkai generate}: made reports whose truth is known. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    header = "Make reports whose true figures are known, for load and accuracy.",
    descriptionHeading = "%n",
    description = {
      "Draws consistent reports of real divisions, sets them down in the layouts of real sites and"
          + " plants the faults of real pages. Consecutive files are the years of one body: what"
          + " one carries out, the next carries in. The same seed and options make the same files"
          + " on every machine. The figures are invented.",
      "",
      "Writes the files below OUT/reports, a thousand a folder, and the truth beside them:"
          + " OUT/truth.csv holds every cell that is owed, OUT/optional.csv the cells that the page"
          + " no longer tells for sure, OUT/report.csv the layout, form, faults, agency, region,"
          + " year and size of each report. The second report of a file is called FILE#2.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai generate made --reports 1000 --seed 7     a thousand reports",
      "  gongkai generate made --faults 0 --size city      large figures, no fault",
      "  gongkai generate made --years 2021..2023 --form 2021 --layout html-page",
      "  gongkai --data trial ingest made/reports          then read them"
    })
public final class GenerateCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;
  @Mixin private GeneratorOptions options;

  @Parameters(paramLabel = "OUT", description = "Folder to write to; empty, or not there yet.")
  private Path out;

  @Option(
      names = "--reports",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Files to make (default: ${DEFAULT-VALUE}).")
  private long reports;

  @Option(
      names = "--years",
      paramLabel = "Y..Y",
      defaultValue = "2019..2025",
      converter = Interval.Converter.class,
      description = "Data years (default: ${DEFAULT-VALUE}).")
  private Interval years;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      split = ",",
      description =
          "National forms; several are mixed in one report (default: the official one of the year,"
              + " and some mixtures).")
  private List<String> forms = List.of();

  @Option(
      names = "--size",
      paramLabel = "SIZE",
      split = ",",
      description = "nil, sparse, small, typical or city (default: all, few of them nil or city).")
  private List<String> sizes = List.of();

  private final Function<Path, Conf> reader;

  /**
   * The command over its surroundings.
   *
   * @param reader reads {@code conf/}
   */
  public GenerateCommand(Function<Path, Conf> reader) {
    this.reader = reader;
  }

  @Override
  public Integer call() {
    if (reports < 1)
      throw new UserError(
          ExitCode.USAGE, "Cannot make " + reports + " reports; take at least 1 with --reports");
    ReportGenerator generator = generator();
    requireEmpty();
    long begun = System.nanoTime();
    try {
      Files.createDirectories(out);
      try (TruthWriter truths = TruthWriter.in(out)) {
        new ArchiveWriter(generator, out.resolve("reports")).write(reports, truths, this::say);
      }
    } catch (IOException e) {
      throw new UserError(ExitCode.FAILURE, "Cannot write to " + out + ": " + e);
    }
    summary((System.nanoTime() - begun) / 1e9);
    return ExitCode.OK;
  }

  private ReportGenerator generator() {
    GeneratedFiles files = GeneratedFiles.of(reader.apply(main.conf()));
    try {
      return files.generator(plan(), options.chosen(files.shapes()));
    } catch (IllegalArgumentException e) {
      throw new UserError(ExitCode.USAGE, e.getMessage());
    }
  }

  private GenerationPlan plan() {
    Interval faults = options.faultsOfAFile();
    List<SizeClass> chosen =
        sizes.isEmpty()
            ? GenerationPlan.USUAL_SIZES
            : sizes.stream().map(GenerateCommand::size).toList();
    return new GenerationPlan(
        options.seed(), years.least(), years.most(), forms, chosen, faults.least(), faults.most());
  }

  private static SizeClass size(String code) {
    return Arrays.stream(SizeClass.values())
        .filter(s -> s.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Cannot find the size "
                        + code
                        + "; known are "
                        + Arrays.stream(SizeClass.values()).map(SizeClass::code).toList()));
  }

  private void requireEmpty() {
    if (Files.isDirectory(out) && isEmpty()) return;
    if (Files.exists(out))
      throw new UserError(
          ExitCode.USAGE,
          "Cannot write to " + out + ": it is not an empty folder; give one that is not there yet");
  }

  private boolean isEmpty() {
    try (Stream<Path> files = Files.list(out)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw new UserError(ExitCode.FAILURE, "Cannot list " + out + ": " + e);
    }
  }

  private void say(long written) {
    if (main.quiet() || written % 10_000 != 0) return;
    PrintWriter err = spec.commandLine().getErr();
    err.println(written + " files written");
    err.flush();
  }

  private void summary(double seconds) {
    if (main.quiet()) return;
    PrintWriter printed = spec.commandLine().getOut();
    printed.printf(
        Locale.ROOT,
        "%d files in %s, %.1f s, %.0f a second%n",
        reports,
        out.resolve("reports"),
        seconds,
        reports / seconds);
    printed.flush();
  }
}
