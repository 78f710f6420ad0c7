package org.gongkai.jobs;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gongkai.jobs.output.FormatOption;
import org.gongkai.jobs.spark.FailedLimit;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.query.Quarantine;
import org.gongkai.query.Quarantine.Document;
import org.gongkai.query.QueryException;
import org.gongkai.query.Warehouse;
import org.gongkai.warehouse.IngestPlan;
import org.gongkai.warehouse.ReportStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code quarantine} with what it can do. */
@Command(
    name = "quarantine",
    mixinStandardHelpOptions = true,
    header = "Documents that no figure was published from: list, show, replay.",
    descriptionHeading = "%n",
    description = {
      "unidentified: read, but nobody can tell whose it is or of which year. rejected: no annual"
          + " report, or its tables could not be read. failed: a fault or a limit. A document is"
          + " read again by itself when its bytes, what is known of it, or the program or"
          + " configuration change."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai quarantine list --status failed",
      "  gongkai quarantine show 1f0c2d5e8a9b7c64",
      "  gongkai quarantine replay"
    })
final class QuarantineCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  /** There are three things to do: prints the help as an error. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  private Warehouse warehouse() {
    return Warehouse.open(main.data().resolve("warehouse"));
  }

  /** The command {@code quarantine list}. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the documents in quarantine with their reasons.")
  static final class ListCommand implements Callable<Integer> {
    @ParentCommand private QuarantineCommand parent;
    @Spec private CommandSpec spec;

    @Option(
        names = "--status",
        paramLabel = "STATUS",
        description = "Only unidentified, rejected or failed ones.")
    private Optional<String> status = Optional.empty();

    @Option(
        names = "--limit",
        paramLabel = "N",
        defaultValue = "50",
        description = "Lists at most N documents; 0 for all; ${DEFAULT-VALUE} by default.")
    private long limit;

    @Mixin private FormatOption format;

    @Override
    public Integer call() {
      if (limit < 0)
        throw new UserError(
            ExitCode.USAGE,
            "Cannot list " + limit + " documents: give 0 (all) or more with --limit.");
      Optional<ReportStatus> asked = status.map(ListCommand::status);
      PrintWriter out = spec.commandLine().getOut();
      try (Warehouse warehouse = parent.warehouse()) {
        Quarantine quarantine = new Quarantine(warehouse);
        if (quarantine.documents() == 0 && format.chosen().isForReading()) {
          out.println("Nothing is in quarantine.");
          out.flush();
          return ExitCode.OK;
        }
        boolean cut = Answers.write(quarantine.rows(asked), limit, format, spec);
        if (cut && !parent.main.quiet())
          spec.commandLine()
              .getErr()
              .printf("Only the first %s documents are listed: --limit 0 lists all.%n", limit);
        return ExitCode.OK;
      } catch (QueryException e) {
        throw QueryFailures.userError(e);
      }
    }

    private static ReportStatus status(String code) {
      return ReportStatus.IN_TROUBLE.stream()
          .filter(status -> status.code().equals(code))
          .findFirst()
          .orElseThrow(
              () ->
                  new UserError(
                      ExitCode.USAGE,
                      "Cannot list '" + code + "': it is one of unidentified, rejected, failed."));
    }
  }

  /** The command {@code quarantine show}. */
  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows all that is known of a document in quarantine.")
  static final class ShowCommand implements Callable<Integer> {
    @ParentCommand private QuarantineCommand parent;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "REPORT", description = "Its report id, from the list.")
    private String id;

    @Override
    public Integer call() {
      try (Warehouse warehouse = parent.warehouse()) {
        Map<String, Object> report =
            new Quarantine(warehouse)
                .of(id)
                .orElseThrow(
                    () ->
                        new UserError(
                            ExitCode.NOT_FOUND, "Cannot find '" + id + "' in quarantine."));
        PrintWriter out = spec.commandLine().getOut();
        report.forEach((column, value) -> out.printf("%-18s %s%n", column, value));
        out.flush();
        return ExitCode.OK;
      } catch (QueryException e) {
        throw QueryFailures.userError(e);
      }
    }
  }

  /** The command {@code quarantine replay}. */
  @Command(
      name = "replay",
      mixinStandardHelpOptions = true,
      description = {
        "Reads documents in quarantine again, whatever was read before, and publishes: after a"
            + " machine's fault, or with --ocr. The landed files must lie where they lay."
      })
  static final class ReplayCommand implements Callable<Integer> {
    @ParentCommand private QuarantineCommand parent;
    @Spec private CommandSpec spec;

    @Parameters(
        arity = "0..*",
        paramLabel = "REPORT",
        description = "Report ids, from the list; all documents in quarantine by default.")
    private List<String> ids = List.of();

    @Option(
        names = "--master",
        paramLabel = "URL",
        defaultValue = "${sys:spark.master:-local[*]}",
        description = "Where Spark runs (default: ${DEFAULT-VALUE}).")
    private String master;

    @Option(
        names = "--ocr",
        paramLabel = "auto|off",
        defaultValue = "auto",
        description = "Whether pictures of text are read (default: ${DEFAULT-VALUE}).")
    private Ocr ocr;

    private final IngestRun.Surroundings surroundings;

    ReplayCommand(IngestRun.Surroundings surroundings) {
      this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
      List<Document> documents = documents();
      List<String> batches = documents.stream().map(Document::batch).distinct().toList();
      Set<String> places =
          documents.stream()
              .map(d -> new LandingFile(d.landingPath(), d.batch(), "", SourceMetadata.NONE))
              .map(LandingFile::place)
              .collect(Collectors.toSet());
      return new IngestRun(parent.main, spec, surroundings)
          .call(
              new IngestRun.Wish(batches, ocr, master, FailedLimit.NONE, false, false),
              (planning, listing) -> {
                IngestPlan plan = planning.replay(listing.files(), places);
                if (plan.unread().isEmpty())
                  throw new UserError(
                      ExitCode.NOT_FOUND, "None of the documents lies where it lay any more.");
                return Optional.of(plan);
              });
    }

    private List<Document> documents() {
      try (Warehouse warehouse = parent.warehouse()) {
        List<Document> documents = new Quarantine(warehouse).documents(ids);
        Set<String> found = documents.stream().map(Document::reportId).collect(Collectors.toSet());
        List<String> unknown = ids.stream().filter(id -> !found.contains(id)).toList();
        if (documents.isEmpty() || !unknown.isEmpty())
          throw new UserError(
              ExitCode.NOT_FOUND,
              unknown.isEmpty()
                  ? "Nothing is in quarantine."
                  : "Cannot find in quarantine: " + String.join(", ", unknown) + ".");
        return documents;
      } catch (QueryException e) {
        throw QueryFailures.userError(e);
      }
    }
  }
}
