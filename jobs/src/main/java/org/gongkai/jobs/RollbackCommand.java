package org.gongkai.jobs;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.jobs.spark.DataFiles;
import org.gongkai.warehouse.Hold;
import org.gongkai.warehouse.Snapshot;
import org.gongkai.warehouse.SnapshotStore;
import org.gongkai.warehouse.WriteLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code rollback}. */
@Command(
    name = "rollback",
    mixinStandardHelpOptions = true,
    header = "Show an earlier snapshot to readers again.",
    descriptionHeading = "%n",
    description = {
      "The snapshot's files are verified first. Later runs of ingest build as before, but what they"
          + " build is held until 'gongkai publish --accept': a night must not undo a rollback."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai rollback                   the one before the current",
      "  gongkai rollback 20261103T021500Z"
    })
final class RollbackCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "SNAPSHOT",
      description = "Its name; by default the one before the current.")
  private Optional<String> id = Optional.empty();

  private final Clock clock;

  /**
   * The command.
   *
   * @param clock says when it was done
   */
  RollbackCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    SnapshotStore store = new SnapshotStore(main.data().resolve("warehouse"));
    try (WriteLock lock = WriteLocks.take(store)) {
      lock.requireHeld();
      spec.commandLine().getOut().println(rollBack(store));
      SharedDatabase.of(main).follow();
      return ExitCode.OK;
    } catch (IOException e) {
      throw new UserError(ExitCode.FAILURE, e.getMessage());
    }
  }

  private String rollBack(SnapshotStore store) throws IOException {
    Snapshot current =
        store
            .current()
            .orElseThrow(() -> new UserError(ExitCode.NOT_FOUND, "Nothing is published."));
    Snapshot target = target(store, current);
    if (target.id().equals(current.id()))
      throw new UserError(ExitCode.USAGE, "Readers see " + current.id() + " already.");
    List<String> differences = store.differences(target, DataFiles::contents);
    if (!differences.isEmpty())
      throw new UserError(
          ExitCode.FAILURE,
          "Cannot roll back to " + target.id() + ": " + String.join("; ", differences));
    String what = "Rolled back from " + current.id() + " at " + clock.instant();
    // Held first: killed between the two, the next ingest asks instead of undoing.
    store.hold(new Hold(Optional.of(what), Optional.empty(), List.of()));
    store.point(target);
    return what + "; readers see " + target.id() + " now. To go on: gongkai publish --accept";
  }

  private Snapshot target(SnapshotStore store, Snapshot current) throws IOException {
    if (id.isPresent())
      return store
          .find(id.get())
          .orElseThrow(
              () ->
                  new UserError(
                      ExitCode.NOT_FOUND,
                      "Cannot find the snapshot " + id.get() + ": see 'gongkai snapshots'"));
    return store.all().stream()
        .filter(s -> s.id().compareTo(current.id()) < 0)
        .findFirst()
        .orElseThrow(
            () -> new UserError(ExitCode.NOT_FOUND, "There is no snapshot before " + current.id()));
  }
}
