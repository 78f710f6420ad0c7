package org.gongkai.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.apache.commons.io.file.PathUtils;

/**
 * The folder of a process's temporary files, which its starter makes and names by {@code
 * java.io.tmpdir}: the database engine's library alone is 70 MB there, and a killed process removes
 * nothing. The process holds a lock in its folder while it lives and removes the folder when it
 * ends; a folder whose lock nobody holds is removed by the next process that starts.
 */
final class TemporaryFiles {
  private static final String PROPERTY = "java.io.tmpdir";
  private static final String PREFIX = "gongkai-tmp.";
  private static final String LOCK = "gongkai.lock";

  /** A process that was started so long ago has its lock. */
  private static final Duration START = Duration.ofMinutes(10);

  private final Path folder;
  private final FileChannel lock;

  private TemporaryFiles(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Takes the folder of this process, where its starter made one for it alone. A command that needs
   * temporary files says itself when there can be none.
   */
  static void take() {
    Path folder = Path.of(System.getProperty(PROPERTY)).toAbsolutePath();
    try {
      if (!isForOneProcess(folder) || !PathUtils.isEmptyDirectory(folder)) return;
      TemporaryFiles own = take(folder);
      Runtime.getRuntime().addShutdownHook(new Thread(own::remove, "temporary-files"));
      sweep(folder.getParent());
    } catch (IOException e) {
      // Not taken, it stays where it is, as the system's own folder would.
    }
  }

  /** Holds the lock of a folder. */
  static TemporaryFiles take(Path folder) throws IOException {
    FileChannel lock =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock.lock();
    return new TemporaryFiles(folder, lock);
  }

  private static boolean isForOneProcess(Path folder) {
    return folder.getFileName() != null && folder.getFileName().toString().startsWith(PREFIX);
  }

  /** The option that names a new folder for another process, beside that of this one. */
  static String optionForChild() {
    Path own = Path.of(System.getProperty(PROPERTY)).toAbsolutePath();
    Path all = isForOneProcess(own) ? own.getParent() : own;
    try {
      return "-D" + PROPERTY + "=" + Files.createTempDirectory(all, PREFIX);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot make a folder of temporary files in " + all + "; is the disk full?", e);
    }
  }

  /** Removes the folders of this user's processes that are no more. */
  static void sweep(Path all) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, PREFIX + "*")) {
      for (Path folder : folders) if (isOwn(folder) && isLeft(folder)) remove(folder);
    }
  }

  /** A folder of this user and no link to one: many users share the place. */
  private static boolean isOwn(Path folder) throws IOException {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.getOwner(folder)
            .equals(
                folder
                    .getFileSystem()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName(System.getProperty("user.name")));
  }

  /** Its process is no more. One without a lock is nobody's unless it was never used. */
  private static boolean isLeft(Path folder) {
    Path file = folder.resolve(LOCK);
    try {
      if (!Files.exists(file)) return isOld(folder) && PathUtils.isEmptyDirectory(folder);
      try (FileChannel lock = FileChannel.open(file, StandardOpenOption.WRITE)) {
        return lock.tryLock() != null;
      }
    } catch (OverlappingFileLockException e) {
      return false; // this process holds it
    } catch (IOException e) {
      return false; // somebody else removes it just now, or it cannot be told
    }
  }

  private static boolean isOld(Path folder) throws IOException {
    return Files.getLastModifiedTime(folder).toInstant().isBefore(Instant.now().minus(START));
  }

  /** Gives the folder up. */
  void remove() {
    remove(folder);
    try {
      lock.close();
    } catch (IOException e) {
      // The process ends and the lock with it.
    }
  }

  /**
   * Removes the lock last: it tells the next one that something is left. What cannot be removed
   * now, as another thread or process is there too, stays for that one as well.
   */
  private static void remove(Path folder) {
    try {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) if (!file.endsWith(LOCK)) PathUtils.delete(file);
      }
      PathUtils.deleteDirectory(folder);
    } catch (IOException e) {
      // It stays for the next one.
    }
  }
}
