package org.gongkai.jobs;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.check.CheckJson;
import org.gongkai.check.CheckedReports;
import org.gongkai.check.ReportCheck;
import org.gongkai.check.ReportPrint;
import org.gongkai.conf.Conf;
import org.gongkai.jobs.output.Widths;
import org.gongkai.landing.LandingListing;
import org.gongkai.query.PublishedSnapshot;
import org.gongkai.query.QueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Check reports before they are filed or quoted; nothing is stored.",
    descriptionHeading = "%n",
    description = {
      "Reads each report as an ingest would, without a warehouse or beside one, and prints what it is,"
          + " its official tables as they were understood, every rule that fails with its cells,"
          + " and what could not be read and why. Files of any format, folders and archives; a"
          + " file reports.csv beside them counts as for 'gongkai ingest'.",
      "",
      "With a warehouse (--data) the checks across reports (conf/checks) compare the report with what"
          + " is published: what was carried over last year, stocks of documents and items, the"
          + " sums over the bodies of a roll-up, the prose with the tables. The given report"
          + " counts instead of the published one of its agency and year. Without a warehouse,"
          + " or with --alone, the given reports are compared with each other and with"
          + " themselves only.",
      "",
      "JSON has every cell, issue and check; README.md names its fields.",
      ""
    },
    parameterListHeading = "%nWhat to check:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes, the worst of all reports:%n",
    exitCodeList = {
      "0:every figure was read, and nothing is wrong or strange",
      "2:wrong use, a path that is not there, or a broken reports.csv or configuration",
      "10:warnings: something is strange, a cell could not be read, or it is not known whose it is",
      "11:errors: an identity of the form is broken, or rows cannot be placed",
      "12:a file is no annual report, or no official table in it could be read"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai check report.docx",
      "  gongkai check --alone drafts/ --format json > checked.json",
      "  gongkai check report-2023.html report-2024.html    the years are compared with each other"
    })
final class CheckCommand implements Callable<Integer> {
  private final Function<Path, Conf> conf;

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Reports, folders and archives on this machine.")
  private List<Path> paths;

  @Option(names = "--alone", description = "Leave the warehouse out even if there is one.")
  private boolean alone;

  @Option(
      names = "--ocr",
      paramLabel = "auto|off",
      defaultValue = "auto",
      description =
          "Whether pictures of text are read, as for 'gongkai ingest'; ${DEFAULT-VALUE} by default.")
  private Ocr ocr;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.")
  private Format format;

  /**
   * The command.
   *
   * @param conf reads a configuration
   */
  CheckCommand(Function<Path, Conf> conf) {
    this.conf = conf;
  }

  /** What is printed. */
  enum Format {
    text,
    json,
    markdown
  }

  @Override
  public Integer call() {
    LandingListing listing = LandingListing.of(paths);
    if (!listing.problems().isEmpty())
      throw new UserError(
          ExitCode.USAGE,
          listing.problems().stream().map(Object::toString).collect(Collectors.joining("\n")));
    if (listing.files().isEmpty())
      throw new UserError(
          ExitCode.USAGE,
          "Cannot find a file in " + paths + ": hidden files and reports.csv are no reports.");
    try {
      CheckedReports checked =
          new ReportCheck(conf.apply(main.conf()), ocr.libraries())
              .check(listing.files(), snapshot());
      print(checked);
      return exitCode(checked);
    } catch (QueryException e) {
      throw QueryFailures.userError(e);
    }
  }

  private Optional<PublishedSnapshot> snapshot() {
    Path warehouse = main.data().resolve("warehouse");
    boolean there = !alone && Files.isRegularFile(warehouse.resolve("CURRENT"));
    return there ? Optional.of(PublishedSnapshot.of(warehouse)) : Optional.empty();
  }

  private void print(CheckedReports checked) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (format) {
          case text -> ReportPrint.text(checked, Widths::of);
          case json -> CheckJson.of(checked);
          case markdown -> ReportPrint.markdown(checked);
        });
    out.flush();
  }

  private static int exitCode(CheckedReports checked) {
    return switch (checked.result()) {
      case CLEAN -> ExitCode.OK;
      case WARNINGS -> ExitCode.WARNINGS;
      case ERRORS -> ExitCode.ERRORS;
      case UNREAD -> ExitCode.UNREAD;
    };
  }
}
