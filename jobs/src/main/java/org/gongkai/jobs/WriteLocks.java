package org.gongkai.jobs;

import java.io.IOException;
import org.gongkai.warehouse.SnapshotStore;
import org.gongkai.warehouse.WriteLock;

/** The lock of a warehouse for a command that changes it. */
final class WriteLocks {
  private WriteLocks() {}

  /** Takes it; throws {@link UserError} when another command holds it. */
  static WriteLock take(SnapshotStore snapshots) throws IOException {
    return WriteLock.take(snapshots.lockFile())
        .orElseThrow(
            () ->
                new UserError(
                    ExitCode.RUNNING,
                    "Cannot write to "
                        + snapshots.warehouse()
                        + ": another command is writing there; wait until it ends"));
  }
}
