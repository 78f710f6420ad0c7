package org.gongkai.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Says to all processes of the machine that somebody reads a snapshot, so that no sweep removes it.
 * The system lets it go when the process ends, however it ends.
 *
 * <p>A lock belongs to the process, and closing any channel to its file ends it: the leases of one
 * process share one channel.
 */
public final class SnapshotLease implements AutoCloseable {
  /** An empty file in the folder of a snapshot. */
  static final String FILE_NAME = "in-use";

  private static final Map<Path, SnapshotLease> OPEN = new HashMap<>();

  private final Path file;
  private final FileChannel channel;
  private int holders;

  private SnapshotLease(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes a lease, to be closed once. Where the file system knows no locks no sweep removes
   * anything, so none is needed. Throws when a sweep is removing the snapshot.
   */
  public static SnapshotLease take(Path snapshot) throws IOException {
    Path file = file(snapshot);
    synchronized (OPEN) {
      SnapshotLease lease = OPEN.get(file);
      if (lease == null) {
        lease = new SnapshotLease(file, FileChannel.open(file, StandardOpenOption.READ));
        lease.lock();
        OPEN.put(file, lease);
      }
      lease.holders++;
      return lease;
    }
  }

  private void lock() throws IOException {
    if (isLocked()) return;
    channel.close();
    throw new IOException("The snapshot of " + file + " is being removed; see 'gongkai snapshots'");
  }

  private boolean isLocked() {
    try {
      return channel.tryLock(0, Long.MAX_VALUE, true) != null;
    } catch (IOException e) {
      return true; // no locks here: a sweep cannot tell that nobody reads, and removes nothing
    }
  }

  /**
   * Whether anybody holds a lease of the snapshot; throws where the file system knows no locks.
   * What lies on another machine is read from a copy, see {@link LocalSnapshot}.
   */
  static boolean isHeld(Path snapshot) throws IOException {
    if (!DurableFiles.isLocal(snapshot)) return false;
    Path file = file(snapshot);
    synchronized (OPEN) {
      if (OPEN.containsKey(file)) return true;
      if (!Files.exists(file)) return false;
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
          FileLock lock = channel.tryLock()) {
        return lock == null;
      } catch (OverlappingFileLockException e) {
        return true;
      }
    }
  }

  private static Path file(Path snapshot) {
    return snapshot.resolve(FILE_NAME).toAbsolutePath().normalize();
  }

  @Override
  public void close() {
    synchronized (OPEN) {
      if (--holders > 0) return;
      OPEN.remove(file);
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot let go of " + file, e);
      }
    }
  }
}
