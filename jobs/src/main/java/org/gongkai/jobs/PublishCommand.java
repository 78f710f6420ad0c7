package org.gongkai.jobs;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.jobs.spark.DataFiles;
import org.gongkai.warehouse.Hold;
import org.gongkai.warehouse.Snapshot;
import org.gongkai.warehouse.SnapshotStore;
import org.gongkai.warehouse.WriteLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code publish}. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    header = "Show a held snapshot to readers, or end a rollback.",
    descriptionHeading = "%n",
    description = {
      "A snapshot is held when it would lose more reports or cells than conf/pipeline.yaml allows,"
          + " and after a rollback. Its files are verified before it is shown.",
      "",
      "After a rollback without a newer snapshot, the next ingest publishes again."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  gongkai snapshots", "  gongkai publish --accept"})
final class PublishCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(
      names = "--accept",
      required = true,
      description = "Somebody has looked at what would be lost and wants it.")
  private boolean accept;

  @Override
  public Integer call() {
    SnapshotStore store = new SnapshotStore(main.data().resolve("warehouse"));
    try (WriteLock lock = WriteLocks.take(store)) {
      lock.requireHeld();
      Hold hold =
          store.hold().orElseThrow(() -> new UserError(ExitCode.NOT_FOUND, "Nothing is held."));
      spec.commandLine().getOut().println(publish(store, hold));
      SharedDatabase.of(main).follow();
      return ExitCode.OK;
    } catch (IOException e) {
      throw new UserError(ExitCode.FAILURE, e.getMessage());
    }
  }

  private static String publish(SnapshotStore store, Hold hold) throws IOException {
    if (hold.snapshotId().isEmpty()) {
      store.release();
      return "The rollback is over: the next ingest publishes what it builds.";
    }
    String id = hold.snapshotId().get();
    Snapshot snapshot =
        store
            .find(id)
            .orElseThrow(
                () -> new UserError(ExitCode.NOT_FOUND, "Cannot find the held snapshot " + id));
    List<String> differences = store.differences(snapshot, DataFiles::contents);
    if (!differences.isEmpty())
      throw new UserError(
          ExitCode.FAILURE, "Cannot publish " + id + ": " + String.join("; ", differences));
    store.show(snapshot);
    return "Readers see " + id + " now.";
  }
}
