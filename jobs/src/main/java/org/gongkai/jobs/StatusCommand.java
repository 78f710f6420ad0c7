package org.gongkai.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.gongkai.conf.ConfReader;
import org.gongkai.operation.Standing;
import org.gongkai.query.QueryException;
import org.gongkai.query.Warehouse;
import org.gongkai.query.WarehouseStatus;
import org.gongkai.warehouse.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code status}. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Says what the published warehouse holds: snapshot, tables, reports, years, open issues, how"
          + " often each check across reports was evaluated, the last run; and how many documents"
          + " stay as an older program or configuration read them.",
      "",
      "Ends with 9 if nothing is published, with 6 if the last good run is older than"
          + " conf/operation.yaml allows, and with 70 if the files of a table hold another number"
          + " of rows than the snapshot's manifest says."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  gongkai status", "  gongkai status --format json"})
final class StatusCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.")
  private TextOrJson format;

  private final Function<Path, String> fingerprint;
  private final Clock clock;

  /**
   * The command.
   *
   * @param fingerprint of the program with a configuration
   * @param clock tells the age of the warehouse
   */
  StatusCommand(Function<Path, String> fingerprint, Clock clock) {
    this.fingerprint = fingerprint;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    try (Warehouse warehouse =
        Warehouse.open(main.data().resolve("warehouse"), main.conf().resolve("views"))) {
      WarehouseStatus status = WarehouseStatus.of(warehouse);
      PrintWriter out = spec.commandLine().getOut();
      long older = status.older(fingerprint.apply(main.conf()));
      WarehouseAge age = WarehouseAge.of(main.data());
      Instant now = clock.instant();
      Standing standing = age.standing(now, ConfReader.operation(main.conf()).freshness());
      if (format == TextOrJson.json) out.println(json(status, older, age, standing));
      else print(status, older, age.words(now) + word(standing), out);
      out.flush();
      if (!status.mismatches().isEmpty())
        throw new UserError(
            ExitCode.FAILURE,
            "Cannot trust the snapshot: "
                + String.join(" ", status.mismatches())
                + " Run 'gongkai ingest PATH' to publish a new one.");
      return standing == Standing.ERROR ? ExitCode.STALE : ExitCode.OK;
    } catch (QueryException e) {
      throw QueryFailures.userError(e);
    }
  }

  private static String word(Standing standing) {
    return switch (standing) {
      case OK -> "";
      case WARNING -> ", a run was missed (conf/operation.yaml)";
      case ERROR -> ", STALE (conf/operation.yaml): see 'gongkai history'";
    };
  }

  private static void print(WarehouseStatus status, long older, String age, PrintWriter out) {
    Manifest manifest = status.manifest();
    out.printf("snapshot   %s%n", manifest.snapshotId());
    out.printf("created    %s%n", manifest.created());
    out.printf("freshness  %s%n", age);
    out.printf("version    %s%n", manifest.version());
    out.printf("conf hash  %s%n", manifest.confHash());
    if (older > 0)
      out.printf(
          "%nolder readings  %s: 'gongkai ingest --reread all PATH' reads them again%n", older);
    print("tables", status.rows(), out);
    print("reports by status", status.reports(), out);
    print("published reports by year", status.years(), out);
    print("open issues", status.openIssues(), out);
    print("checks across reports", status.checks(), out);
    print("last run", status.lastRun(), out);
  }

  private static void print(String heading, Map<String, ?> lines, PrintWriter out) {
    out.printf("%n%s%n", heading);
    if (lines.isEmpty()) out.println("  none");
    lines.forEach((name, value) -> out.printf("  %-18s %s%n", name, value));
  }

  private static String json(
      WarehouseStatus status, long older, WarehouseAge age, Standing standing) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("snapshot_id", status.manifest().snapshotId());
    object.put("created", status.manifest().created());
    object.put("fresh_since", age.since().map(Instant::toString).orElse(null));
    object.put("freshness", standing.name().toLowerCase(Locale.ROOT));
    object.put("version", status.manifest().version());
    object.put("conf_hash", status.manifest().confHash());
    object.put("tables", status.rows());
    object.put("reports", status.reports());
    object.put("older_readings", older);
    object.put("years", status.years());
    object.put("open_issues", status.openIssues());
    object.put("checks", status.checks());
    object.put("last_run", status.lastRun());
    return TextOrJson.indented(object);
  }
}
