package org.gongkai.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes that are whole or not there, also after a power cut. */
final class DurableFiles {
  private DurableFiles() {}

  /** Writes beside the file, forces it to disk and renames it over the old one. */
  static void replace(Path file, String text) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, text, StandardCharsets.UTF_8);
    force(fresh);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder(file.getParent());
  }

  /** Renames a finished folder into place; the place must be free. */
  static void place(Path finished, Path place) throws IOException {
    for (Path file : files(finished)) force(file);
    forceFolder(finished);
    Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(place.getParent());
  }

  /** Whether a path lies on this machine; other file systems have a file when it is closed. */
  static boolean isLocal(Path path) {
    return path.getFileSystem().equals(FileSystems.getDefault());
  }

  /** Forces a file's bytes to disk. */
  static void force(Path file) throws IOException {
    if (!isLocal(file)) return;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Forces a folder's entries to disk, where the system can open a folder. */
  static void forceFolder(Path folder) throws IOException {
    if (!isLocal(folder)) return;
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** All ordinary files below a folder, sorted. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The entries of a folder, sorted; none when it is not there. */
  static List<Path> entries(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    }
  }

  /**
   * Removes a folder that tasks wrote to. An attempt that was given up may still write there and
   * keep the folder; nobody reads it, and the next run removes it.
   */
  static void discard(Path attempts) throws IOException {
    try {
      delete(attempts);
    } catch (NoSuchFileException | DirectoryNotEmptyException | UncheckedIOException e) {
      return; // changed while it was listed or removed
    }
  }

  /** Removes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder)) {
      paths = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) Files.delete(path);
  }
}
