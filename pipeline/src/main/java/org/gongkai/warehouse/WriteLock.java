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
 * Keeps two runs from writing at once. The system lets it go when the process ends, however it
 * ends.
 */
public final class WriteLock implements AutoCloseable {
  private final FileChannel channel;

  private WriteLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock; empty when another run holds it. The folder of the file is made. */
  public static Optional<WriteLock> take(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (locked(channel)) return Optional.of(new WriteLock(channel));
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

  /** Throws when the lock was given back: nothing may be written without it. */
  public void requireHeld() {
    if (!channel.isOpen()) throw new IllegalStateException("Cannot write without the lock");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
