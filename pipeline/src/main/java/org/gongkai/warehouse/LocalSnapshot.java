package org.gongkai.warehouse;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.landing.ContentHash;

/**
 * Copies of snapshots that lie on another file system, for programs that read local files. Each is
 * whole and holds what its manifest says, or is not there; those that nobody reads any more make
 * room for the next. The folder may be removed at any time.
 *
 * @param cache the folder of the copies
 */
public record LocalSnapshot(Path cache) {
  private static final String FETCHING = ".fetching-";

  /** The copies of a user's snapshots: below {@code XDG_CACHE_HOME}, or {@code ~/.cache}. */
  public static LocalSnapshot ofUser() {
    String folder = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    Path base =
        folder.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(folder);
    return new LocalSnapshot(base.resolve("gongkai"));
  }

  /** The folder of a snapshot on this machine: itself, or its copy, which is made if need be. */
  public Path of(Path snapshot) throws IOException {
    if (DurableFiles.isLocal(snapshot)) return snapshot;
    Path own = cache.resolve(ContentHash.of(snapshot.getParent().toUri().toString()));
    Path copy = own.resolve(snapshot.getFileName().toString());
    if (!isCopy(snapshot, copy)) fetch(snapshot, own, copy);
    if (!isCopy(snapshot, copy))
      throw new IOException("Cannot replace the copy " + copy + ": it is in use; remove it");
    return copy;
  }

  private static boolean isCopy(Path snapshot, Path copy) throws IOException {
    Path manifest = copy.resolve(Manifest.FILE_NAME);
    return Files.exists(manifest)
        && Files.readString(manifest)
            .equals(Files.readString(snapshot.resolve(Manifest.FILE_NAME)));
  }

  private static void fetch(Path snapshot, Path own, Path copy) throws IOException {
    Path fresh = Files.createDirectories(own.resolve(FETCHING + UUID.randomUUID()));
    Map<String, Path> known = known(own);
    Manifest manifest = Manifest.read(snapshot.resolve(Manifest.FILE_NAME));
    for (Manifest.TableFiles table : manifest.tables().values())
      for (DataFile file : table.files())
        fetch(snapshot.resolve(file.path()), fresh.resolve(file.path()), file.sha256(), known);
    Files.writeString(fresh.resolve(SnapshotLease.FILE_NAME), "");
    Files.copy(snapshot.resolve(Manifest.FILE_NAME), fresh.resolve(Manifest.FILE_NAME));
    sweep(own);
    try {
      Files.move(fresh, copy, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      DurableFiles.delete(fresh); // somebody else was quicker
    }
  }

  /** Only bytes that are not here yet are carried over. */
  private static void fetch(Path from, Path to, String sha256, Map<String, Path> known)
      throws IOException {
    Files.createDirectories(to.getParent());
    if (known.containsKey(sha256)) {
      try {
        Files.createLink(to, known.get(sha256));
        return;
      } catch (UnsupportedOperationException | FileSystemException e) {
        Files.deleteIfExists(to); // no links here, or swept meanwhile: carried over like others
      }
    }
    Files.copy(from, to);
    if (!ContentHash.of(to).equals(sha256))
      throw new IOException("The file " + from + " has other bytes than were written");
  }

  private static Map<String, Path> known(Path own) throws IOException {
    Map<String, Path> known = new HashMap<>();
    for (Path copy : copies(own))
      for (Manifest.TableFiles table :
          Manifest.read(copy.resolve(Manifest.FILE_NAME)).tables().values())
        for (DataFile file : table.files()) known.put(file.sha256(), copy.resolve(file.path()));
    return known;
  }

  private static List<Path> copies(Path own) throws IOException {
    return DurableFiles.entries(own).stream()
        .filter(folder -> !folder.getFileName().toString().startsWith(FETCHING))
        .filter(folder -> Files.exists(folder.resolve(Manifest.FILE_NAME)))
        .toList();
  }

  private static void sweep(Path own) throws IOException {
    for (Path copy : copies(own))
      if (!SnapshotLease.isHeld(copy)) {
        Files.deleteIfExists(copy.resolve(Manifest.FILE_NAME)); // half removed is no copy
        DurableFiles.delete(copy);
      }
  }

  /** The same files on this machine, by table; those of another are copied below a folder. */
  public static Map<String, List<Path>> files(Map<String, List<Path>> files, Path folder)
      throws IOException {
    Map<String, List<Path>> local = new HashMap<>();
    for (Map.Entry<String, List<Path>> table : files.entrySet()) {
      List<Path> own = new ArrayList<>();
      for (Path file : table.getValue())
        own.add(DurableFiles.isLocal(file) ? file : copied(file, folder));
      local.put(table.getKey(), own);
    }
    return local;
  }

  /** In a folder of the same name, which tells the year of its rows. */
  private static Path copied(Path file, Path folder) throws IOException {
    Path parent = file.getParent();
    Path copies =
        folder.resolve(ContentHash.of(parent.toString())).resolve(parent.getFileName().toString());
    Path copy = Files.createDirectories(copies).resolve(file.getFileName().toString());
    if (!Files.exists(copy)) Files.copy(file, copy);
    return copy;
  }
}
