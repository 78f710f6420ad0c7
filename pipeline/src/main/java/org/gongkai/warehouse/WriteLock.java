package org.gongkai.warehouse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps two runs from writing at once. On this machine the system lets it go when the process ends,
 * however it ends; elsewhere a {@link LeaseFile} does.
 */
public final class WriteLock implements AutoCloseable {
  /** What a lock is on a file system. */
  interface Held {
    boolean isHeld() throws IOException;

    void release() throws IOException;
  }

  private final Held held;

  private WriteLock(Held held) {
    this.held = held;
  }

  /** Takes the lock; empty when another run holds it. The folder of the file is made. */
  public static Optional<WriteLock> take(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    if (!DurableFiles.isLocal(file)) return LeaseFile.take(file).map(WriteLock::new);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (locked(channel)) return Optional.of(new WriteLock(new Locked(channel)));
    channel.close();
    return Optional.empty();
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // held by this very process
    }
  }

  private record Locked(FileChannel channel) implements Held {
    @Override
    public boolean isHeld() {
      return channel.isOpen();
    }

    @Override
    public void release() throws IOException {
      channel.close();
    }
  }

  /** Throws when the lock was given back, or lost: nothing may be written without it. */
  public void requireHeld() {
    try {
      if (held.isHeld()) return;
    } catch (IOException e) {
      throw new IllegalStateException("Cannot tell whether the lock is held: " + e, e);
    }
    throw new IllegalStateException("Cannot write without the lock");
  }

  @Override
  public void close() throws IOException {
    held.release();
  }
}
