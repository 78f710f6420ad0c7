package org.gongkai.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.accuracy.PublishedTable;
import org.gongkai.conf.ConfReader;
import org.gongkai.query.PublishedSnapshot;
import org.gongkai.query.QueryException;
import org.gongkai.query.ReportFinder;
import org.gongkai.query.Warehouse;
import org.gongkai.report.AccuracyTables;
import org.gongkai.report.ReportPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code report}. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Writes one HTML file that shows the published snapshot: key figures, trends, provinces,"
          + " grounds of refusal, quality, coverage, accuracy. It holds all that it needs and opens"
          + " in any browser, without a network.",
      "",
      "With --agency it is the page of one agency: its tables year by year, and where each number"
          + " was read. With --serve nothing is written: the pages are shown on this machine alone,"
          + " agencies can be searched, until Ctrl-C.",
      "",
      "Ends with 9 if nothing is published, or no or several agencies fit."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai report                            data/exports/report.html",
      "  gongkai report -o /tmp/report.html",
      "  gongkai report --agency 320813:gov_office:19b7f4",
      "  gongkai report --serve"
    })
final class ReportCommand implements Callable<Integer> {
  /** What a server does once it answers: in general wait until the process is ended. */
  @FunctionalInterface
  interface Serving {
    void until(String address) throws InterruptedException;
  }

  private final Serving serving;

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write (default: exports/report.html in the data folder).")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--agency",
      paramLabel = "AGENCY",
      description = "An id, name, alias, or a part of a name that fits one agency.")
  private Optional<String> agency = Optional.empty();

  @Option(names = "--serve", description = "Show the pages in the browser of this machine.")
  private boolean serve;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8117",
      description = "Where --serve listens; 0 takes any free port; ${DEFAULT-VALUE} by default.")
  private int port;

  @Option(
      names = "--snapshot",
      paramLabel = "SNAPSHOT",
      description = "Shows an earlier state of the warehouse; see 'gongkai snapshots'.")
  private Optional<String> snapshot = Optional.empty();

  ReportCommand(Serving serving) {
    this.serving = serving;
  }

  @Override
  public Integer call() {
    if (serve && (output.isPresent() || agency.isPresent()))
      throw new UserError(
          ExitCode.USAGE, "Cannot write a file and serve: leave --serve out, or the other.");
    if (port < 0 || port > 0xFFFF)
      throw new UserError(
          ExitCode.USAGE, "Cannot listen on port " + port + ": give one from 0 to 65535.");
    ReportPages pages = new ReportPages(ConfReader.pages(main.conf()));
    try (Warehouse warehouse = warehouse()) {
      if (serve) serve(pages, warehouse);
      else write(pages, warehouse);
      return ExitCode.OK;
    } catch (QueryException e) {
      throw QueryFailures.userError(e);
    }
  }

  private Warehouse warehouse() {
    Path folder = main.data().resolve("warehouse");
    PublishedSnapshot asked = PublishedSnapshot.of(folder, snapshot);
    return Warehouse.open(asked, main.conf().resolve("views"));
  }

  private void write(ReportPages pages, Warehouse warehouse) {
    Optional<String> id = agency.map(new ReportFinder(warehouse)::agency);
    String page =
        id.map(found -> pages.agency(warehouse, found))
            .orElseGet(() -> pages.country(warehouse, accuracy()));
    Path file = output.orElseGet(() -> main.local().resolve("exports").resolve(fileName(id)));
    try {
      if (file.getParent() != null) Files.createDirectories(file.getParent());
      Files.writeString(file, page);
    } catch (IOException e) {
      throw new UserError(
          ExitCode.USAGE, "Cannot write " + file + ": name another file with -o (" + e + ").");
    }
    say("Wrote " + file + ".");
  }

  private static String fileName(Optional<String> agency) {
    return agency
        .map(id -> "report-" + id.replaceAll("[^\\w.-]", "-") + ".html")
        .orElse("report.html");
  }

  private void serve(ReportPages pages, Warehouse warehouse) {
    String country = pages.country(warehouse, accuracy());
    try (PageServer server = PageServer.start(port, country, pages, warehouse)) {
      say(server.address() + " shows the report; Ctrl-C ends it.");
      serving.until(server.address());
    } catch (IOException e) {
      throw new UserError(
          ExitCode.USAGE,
          "Cannot listen on port " + port + ": choose another with --port (" + e + ").");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the shipped README says of this program. */
  private static Optional<AccuracyTables> accuracy() {
    Path readme = Home.ofLauncher().folder("README.md");
    try {
      return PublishedTable.read(readme).map(AccuracyTables::of);
    } catch (IOException e) {
      throw new UserError(
          ExitCode.USAGE, "Cannot read the accuracy in " + readme + ": it must be readable UTF-8.");
    }
  }

  private void say(String sentence) {
    if (main.quiet()) return;
    PrintWriter out = spec.commandLine().getOut();
    out.println(sentence);
    out.flush();
  }
}
