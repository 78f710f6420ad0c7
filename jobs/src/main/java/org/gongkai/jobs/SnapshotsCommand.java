package org.gongkai.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.warehouse.Hold;
import org.gongkai.warehouse.Manifest.TableFiles;
import org.gongkai.warehouse.Snapshot;
import org.gongkai.warehouse.SnapshotStore;
import org.gongkai.warehouse.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code snapshots}. */
@Command(
    name = "snapshots",
    mixinStandardHelpOptions = true,
    header = "List the published states of the warehouse, the newest first.",
    descriptionHeading = "%n",
    description = {
      "A snapshot never changes. Snapshots with equal content hashes hold the same tables, whenever"
          + " they were built. How many stay is set in conf/pipeline.yaml; one that somebody reads"
          + " stays too.",
      "",
      "A snapshot that would lose more reports or cells than conf/pipeline.yaml allows is held:"
          + " readers stay with the one before until 'gongkai publish --accept'."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  gongkai snapshots", "  gongkai sql --snapshot 20261103T021500Z \"from run\""})
final class SnapshotsCommand implements Callable<Integer> {
  private static final String LINE = "%-9s %-20s %-20s %8s %12s  %s%n";
  private static final int HASH_DIGITS = 16;

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    SnapshotStore store = new SnapshotStore(main.data().resolve("warehouse"));
    try {
      List<Snapshot> all = store.all();
      if (all.isEmpty())
        throw new UserError(
            ExitCode.NOT_FOUND,
            "Cannot find a snapshot in " + store.warehouse() + ": run 'gongkai ingest PATH' first");
      print(all, store.current().map(Snapshot::id), store.hold());
      return ExitCode.OK;
    } catch (IOException e) {
      throw new UserError(ExitCode.FAILURE, e.getMessage());
    }
  }

  private void print(List<Snapshot> all, Optional<String> current, Optional<Hold> hold) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(LINE, "", "snapshot", "created", "reports", "facts", "content");
    Optional<String> held = hold.flatMap(Hold::snapshotId);
    for (Snapshot snapshot : all) {
      String mark =
          current.filter(snapshot.id()::equals).isPresent()
              ? "current"
              : held.filter(snapshot.id()::equals).isPresent() ? "held" : "";
      out.printf(
          LINE,
          mark,
          snapshot.id(),
          snapshot.manifest().created(),
          number(rows(snapshot, Table.REPORT)),
          number(Table.standingFacts().stream().mapToLong(t -> rows(snapshot, t)).sum()),
          snapshot.manifest().contentHash().substring(0, HASH_DIGITS));
    }
    hold.ifPresent(h -> print(h, out));
    out.flush();
  }

  private static void print(Hold hold, PrintWriter out) {
    out.println();
    out.println("Readers stay with the current snapshot:");
    hold.reasons().forEach(reason -> out.println("  " + reason));
    out.println("To go on: gongkai publish --accept");
  }

  private static long rows(Snapshot snapshot, Table table) {
    TableFiles files = snapshot.manifest().tables().get(table.code());
    return files == null ? 0 : files.rows();
  }

  private static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
