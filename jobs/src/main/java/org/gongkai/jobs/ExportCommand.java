package org.gongkai.jobs;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.gongkai.conf.ConfReader;
import org.gongkai.export.Export;
import org.gongkai.export.ExportConf;
import org.gongkai.export.ExportException;
import org.gongkai.export.ExportFolder;
import org.gongkai.export.Exporter;
import org.gongkai.export.Format;
import org.gongkai.export.ReportExport;
import org.gongkai.export.Selections;
import org.gongkai.export.TrendQuestion;
import org.gongkai.export.Trends;
import org.gongkai.query.PublishedSnapshot;
import org.gongkai.query.QueryException;
import org.gongkai.query.ReportFinder;
import org.gongkai.query.Warehouse;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "%nWrites figures of the warehouse as files for other programs, each time with datapackage.json"
          + " (what the columns mean, snapshot, filters, breaks, hashes), coverage_by_year.csv and"
          + " sources.csv (the reports and their addresses).",
      "",
      "csv: UTF-8 with a byte order mark, CRLF, texts in quotes, blank for null, as Excel opens it."
          + " xlsx: Chinese headings, a sheet that explains, one with the coverage. parquet, json:"
          + " sorted. sdmx-csv: SDMX-CSV 2.0 with OBS_STATUS."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai export trend --category received --by province --years 2019..2025 --format xlsx",
      "  gongkai export trend --category license --breakdown decisions --by country --years 2019..2025",
      "  gongkai export wide --years 2021..2025 --format xlsx",
      "  gongkai export report 230800:gov_office:1 2021",
      "  gongkai export all --format parquet -o figures"
    })
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  /** Without a kind of export there is nothing to do: prints the help as an error. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  /** The command with its kinds of export. */
  static CommandLine commandLine() {
    return new CommandLine(new ExportCommand())
        .addSubcommand(new TrendCommand())
        .addSubcommand(new WideCommand())
        .addSubcommand(new ReportCommand())
        .addSubcommand(new AllCommand());
  }

  /** What every kind of export takes. */
  static final class Target {
    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        defaultValue = "csv",
        converter = FormatConverter.class,
        description = "csv, xlsx, parquet, json or sdmx-csv; ${DEFAULT-VALUE} by default.")
    private Format format;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "DIR",
        description =
            "The folder of the export; exports/NAME-SNAPSHOT in the data folder by default. An"
                + " earlier export there is replaced, other files never.")
    private Optional<Path> output = Optional.empty();

    @Option(
        names = "--snapshot",
        paramLabel = "SNAPSHOT",
        description = "An earlier state of the warehouse; see 'gongkai snapshots'.")
    private Optional<String> snapshot = Optional.empty();
  }

  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String code) {
      for (Format format : Format.ofRows()) if (format.code().equals(code)) return format;
      throw new TypeConversionException(
          "expected one of " + Format.ofRows() + " but was '" + code + "'");
    }
  }

  /** Makes and writes an export, and says what was written. */
  private int export(
      Target target, String name, BiFunction<Warehouse, ExportConf, Export> question) {
    return run(
        target,
        name,
        (warehouse, conf, place) ->
            new Exporter(warehouse, conf)
                .write(question.apply(warehouse, conf), target.format, place));
  }

  /** Writes what is asked for. */
  @FunctionalInterface
  private interface Writing {
    List<Exporter.Line> write(Warehouse warehouse, ExportConf conf, ExportFolder place);
  }

  private int run(Target target, String name, Writing writing) {
    Path folder = main.data().resolve("warehouse");
    try {
      ExportConf conf = ExportConf.load(main.conf());
      PublishedSnapshot snapshot = PublishedSnapshot.of(folder, target.snapshot);
      ExportFolder place = new ExportFolder(target.output.orElseGet(() -> place(name, snapshot)));
      try (Warehouse warehouse =
          Warehouse.open(
              snapshot,
              main.conf().resolve("views"),
              ConfReader.indicators(main.conf()),
              place.partial())) {
        print(writing.write(warehouse, conf, place), place);
        return ExitCode.OK;
      }
    } catch (QueryException e) {
      throw QueryFailures.userError(e);
    } catch (ExportException e) {
      throw userError(e);
    }
  }

  private Path place(String name, PublishedSnapshot snapshot) {
    return main.local().resolve("exports").resolve(name + "-" + snapshot.manifest().snapshotId());
  }

  private static UserError userError(ExportException failure) {
    int code = failure.kind() == ExportException.Kind.OUTPUT ? ExitCode.FAILURE : ExitCode.USAGE;
    UserError error = new UserError(code, failure.getMessage());
    error.initCause(failure);
    return error;
  }

  private void print(List<Exporter.Line> lines, ExportFolder place) {
    PrintWriter out = spec.commandLine().getOut();
    if (!main.quiet())
      for (Exporter.Line line : lines)
        out.printf(
            Locale.ROOT,
            "  %-32s %,12d rows %,15d bytes%n",
            line.file(),
            line.rows(),
            line.bytes());
    out.println("The export is " + place.place());
    out.flush();
  }

  /** The command {@code export trend}. */
  @Command(
      name = "trend",
      mixinStandardHelpOptions = true,
      description = {
        "%nA series over the years: one row an entity, place in the official tables, basis and year."
            + " Only numbers of one basis are added (see basis in the file), and rows of different"
            + " basis must never be added up.",
        "",
        "Where the national form changed within the years asked and the numbers mean something else"
            + " behind the change, the export is refused and says why."
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  gongkai export trend --category received --by province --years 2019..2025",
        "  gongkai export trend --category granted --breakdown business --by agency --years 2021..2025",
        "  gongkai export trend --category fee --years 2019..2025 --allow-break --missing strict"
      })
  static final class TrendCommand implements Callable<Integer> {
    @ParentCommand private ExportCommand export;
    @Mixin private Target target;

    @Option(
        names = "--category",
        required = true,
        paramLabel = "CODE",
        description = "A row of the tables, such as received, granted, license, review.")
    private String category;

    @Option(
        names = "--breakdown",
        paramLabel = "CODE",
        description =
            "A column, such as natural_person, decisions, corrected; by default total, or all columns"
                + " of a row without a total.")
    private Optional<String> breakdown = Optional.empty();

    @Option(
        names = "--by",
        paramLabel = "LEVEL",
        defaultValue = "country",
        description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.")
    private TrendQuestion.By by;

    @Option(
        names = "--years",
        required = true,
        paramLabel = "YEARS",
        converter = Interval.Converter.class,
        description = "Data years, such as 2019..2025.")
    private Interval years;

    @Option(
        names = "--basis",
        paramLabel = "BASIS",
        description =
            "Only one basis, such as body or government_county; see the view agency_basis.")
    private Optional<String> basis = Optional.empty();

    @Option(
        names = "--missing",
        paramLabel = "HOW",
        defaultValue = "skip",
        description = {
          "skip: a total adds the numbers that are there (default).",
          "strict: a total only where every known agency gives a number.",
          "zero: a blank cell counts as 0, and zero_filled says how many."
        })
    private TrendQuestion.Missing missing;

    @Option(
        names = "--balanced-panel",
        description = "Only agencies that give a number in every year; says how many are left out.")
    private boolean balanced;

    @Option(
        names = "--allow-break",
        description = "Exports over a break of the series, marked in segment and breaks_here.")
    private boolean allowBreak;

    @Override
    public Integer call() {
      TrendQuestion question =
          new TrendQuestion(
              category,
              breakdown,
              by,
              years.least(),
              years.most(),
              basis,
              missing,
              balanced,
              allowBreak);
      return export.export(
          target,
          question.name(),
          (warehouse, conf) -> new Trends(warehouse, conf).export(question, target.format));
    }
  }

  /** The command {@code export wide}. */
  @Command(
      name = "wide",
      mixinStandardHelpOptions = true,
      description = "%nOne row an agency and year, one column a place in the official tables.")
  static final class WideCommand implements Callable<Integer> {
    @ParentCommand private ExportCommand export;
    @Mixin private Target target;

    @Option(
        names = "--years",
        paramLabel = "YEARS",
        converter = Interval.Converter.class,
        description = "Data years, such as 2021..2025; all by default.")
    private Optional<Interval> years = Optional.empty();

    @Override
    public Integer call() {
      Selections.Years asked =
          new Selections.Years(years.map(Interval::least), years.map(Interval::most));
      return export.export(
          target, "wide", (warehouse, conf) -> new Selections(conf).wide(asked, target.format));
    }
  }

  /** The command {@code export report}. */
  @Command(
      name = "report",
      mixinStandardHelpOptions = true,
      description = {
        "%nThe official tables of one report, rebuilt from its figures in the layout of the form:"
            + " report.html and report-form.xlsx to hold beside the page, report.csv with a row a"
            + " cell. A cell that is blank, unreadable or repaired is marked and has a note.",
        "",
        "AGENCY: an id, name, alias, or a part of a name."
      })
  static final class ReportCommand implements Callable<Integer> {
    @ParentCommand private ExportCommand export;
    @Mixin private Target target;

    @Parameters(index = "0", paramLabel = "AGENCY", description = "Whose report.")
    private String agency;

    @Parameters(index = "1", paramLabel = "YEAR", description = "The data year.")
    private int year;

    @Override
    public Integer call() {
      String name = "report-" + agency.replaceAll("[^\\p{L}\\p{N}]+", "-") + "-" + year;
      return export.run(
          target,
          name,
          (warehouse, conf, place) ->
              new ReportExport(warehouse, conf)
                  .write(new ReportFinder(warehouse).byAgency(agency, year), target.format, place));
    }
  }

  /** The command {@code export all}. */
  @Command(
      name = "all",
      mixinStandardHelpOptions = true,
      description = "%nEvery fact, dimension and view that makes sense outside, one file each.")
  static final class AllCommand implements Callable<Integer> {
    @ParentCommand private ExportCommand export;
    @Mixin private Target target;

    @Override
    public Integer call() {
      return export.export(
          target, "all", (warehouse, conf) -> new Selections(conf).all(target.format));
    }
  }
}
