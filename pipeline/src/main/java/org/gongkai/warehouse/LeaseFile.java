package org.gongkai.warehouse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A lock on a file system that has none: a file that only one can make, and that its holder writes
 * anew every few seconds. Whoever finds one watches it. One that does not change belongs to a
 * process that is dead and is put aside; clocks of machines are not compared.
 */
final class LeaseFile implements WriteLock.Held {
  private static final Map<Path, LeaseFile> OWN = new ConcurrentHashMap<>();
  private static final int TIMES_UNCHANGED = 6;

  /** How often a lease is written anew. */
  static final Duration RENEWAL = Duration.ofSeconds(5);

  private final Path file;
  private final String owner;
  private final ScheduledExecutorService renewing;
  private int times;

  private LeaseFile(Path file, String owner) {
    this.file = file;
    this.owner = owner;
    this.renewing = Executors.newSingleThreadScheduledExecutor(LeaseFile::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "lease");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes it; empty when somebody else who lives has it. */
  static Optional<WriteLock.Held> take(Path file) throws IOException {
    return take(file, RENEWAL);
  }

  static Optional<WriteLock.Held> take(Path file, Duration renewal) throws IOException {
    LeaseFile lease = new LeaseFile(file, UUID.randomUUID().toString());
    while (!lease.isMade()) if (!isStale(file, renewal)) return Optional.empty();
    OWN.put(file, lease);
    long millis = renewal.toMillis();
    lease.renewing.scheduleWithFixedDelay(lease::renewOrEnd, millis, millis, TimeUnit.MILLISECONDS);
    return Optional.of(lease);
  }

  private boolean isMade() throws IOException {
    try {
      write(StandardOpenOption.CREATE_NEW);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private synchronized void write(StandardOpenOption how) throws IOException {
    try (OutputStream out = Files.newOutputStream(file, how)) {
      out.write((owner + " " + times++ + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Watches a lease; true when it is gone or was put aside because nobody renews it. */
  private static boolean isStale(Path file, Duration renewal) throws IOException {
    try {
      String seen = Files.readString(file);
      for (int i = 0; i < TIMES_UNCHANGED; i++) {
        TimeUnit.MILLISECONDS.sleep(renewal.toMillis());
        if (!Files.readString(file).equals(seen)) return false;
      }
      return isPutAside(file, seen);
    } catch (NoSuchFileException e) {
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Cannot wait for the lock " + file, e);
    }
  }

  /** Only one of those who wait succeeds; a lease that another made meanwhile is put back. */
  private static boolean isPutAside(Path file, String seen) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
    Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
    boolean isThatOne = Files.readString(aside).equals(seen);
    if (isThatOne) Files.delete(aside);
    else Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    return isThatOne;
  }

  private void renewOrEnd() {
    try {
      if (isHeld()) write(StandardOpenOption.TRUNCATE_EXISTING);
      else renewing.shutdown();
    } catch (IOException e) {
      renewing.shutdown(); // the next who asks sees that it is not renewed
    }
  }

  @Override
  public boolean isHeld() throws IOException {
    try {
      return !renewing.isShutdown() && read().startsWith(owner);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Not while it is being written. */
  private synchronized String read() throws IOException {
    return Files.readString(file);
  }

  /**
   * Throws when this process has not, or has no more, the lease of a file. Before others see
   * something new: a process that slept for a minute may have lost it.
   */
  static void requireHeld(Path file) throws IOException {
    LeaseFile lease = OWN.get(file);
    if (lease == null || !lease.isHeld())
      throw new IOException(
          "Cannot publish: another run has taken the lock " + file + "; run the command again");
  }

  @Override
  public void release() throws IOException {
    renewing.shutdown();
    OWN.remove(file, this);
    try {
      if (read().startsWith(owner)) Files.delete(file);
    } catch (NoSuchFileException e) {
      return; // lost before
    }
  }
}
