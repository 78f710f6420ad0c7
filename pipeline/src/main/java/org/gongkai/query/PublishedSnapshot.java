package org.gongkai.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.query.QueryException.Kind;
import org.gongkai.warehouse.DataFile;
import org.gongkai.warehouse.LocalSnapshot;
import org.gongkai.warehouse.Manifest;
import org.gongkai.warehouse.SnapshotLease;

/**
 * The snapshot that readers see. {@code CURRENT} is resolved once, so that all tables of one
 * opening belong together.
 *
 * @param folder {@code snapshots/<id>}, or its copy on this machine
 * @param manifest what it consists of
 */
public record PublishedSnapshot(Path folder, Manifest manifest) {

  /**
   * Finds the snapshot of a warehouse folder and checks that all its files are there; one on
   * another file system is fetched, see {@link LocalSnapshot}. Throws {@link QueryException} if
   * nothing is published or a file is missing.
   */
  public static PublishedSnapshot of(Path warehouse) {
    return of(warehouse, currentId(warehouse));
  }

  /** As {@link #of(Path)}, the snapshot of that name. */
  public static PublishedSnapshot of(Path warehouse, String id) {
    Path folder = warehouse.resolve("snapshots").resolve(checked(id));
    if (!Files.isRegularFile(folder.resolve(Manifest.FILE_NAME)))
      throw new QueryException(
          Kind.NO_WAREHOUSE,
          "Cannot find the snapshot %s in %s: see 'gongkai snapshots'.".formatted(id, warehouse));
    Path local = local(folder.toAbsolutePath());
    PublishedSnapshot snapshot = new PublishedSnapshot(local, manifest(local));
    snapshot.manifest().tables().keySet().forEach(snapshot::files);
    return snapshot;
  }

  private static Path local(Path folder) {
    try {
      return LocalSnapshot.ofUser().of(folder);
    } catch (IOException e) {
      throw new QueryException(
          Kind.BROKEN_WAREHOUSE, "Cannot fetch %s: %s".formatted(folder, e.getMessage()), e);
    }
  }

  private static Manifest manifest(Path folder) {
    try {
      return Manifest.read(folder.resolve(Manifest.FILE_NAME));
    } catch (IOException e) {
      throw new QueryException(Kind.BROKEN_WAREHOUSE, e.getMessage(), e);
    }
  }

  /** The snapshot of that name, or the current one where none is asked for. */
  public static PublishedSnapshot of(Path warehouse, Optional<String> id) {
    return id.isPresent() ? of(warehouse, id.get()) : of(warehouse);
  }

  /** Keeps it from being removed; to be closed. */
  SnapshotLease lease() {
    try {
      return SnapshotLease.take(folder);
    } catch (IOException e) {
      throw new QueryException(
          Kind.BROKEN_WAREHOUSE,
          "Cannot open snapshot %s: %s".formatted(manifest.snapshotId(), e.getMessage()),
          e);
    }
  }

  /** The files of a table as they were written. */
  List<DataFile> dataFiles(String table) {
    Manifest.TableFiles files = manifest.tables().get(table);
    return files == null ? List.of() : files.files();
  }

  /** The files of a table as absolute paths. */
  List<Path> files(String table) {
    return manifest.tables().get(table).paths().stream().map(this::file).toList();
  }

  private Path file(String relative) {
    Path file = folder.resolve(relative).normalize();
    if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file))
      throw new QueryException(
          Kind.BROKEN_WAREHOUSE,
          "Cannot find %s, which snapshot %s names: run 'gongkai ingest PATH' to publish a new one."
              .formatted(file, manifest.snapshotId()));
    return file;
  }

  private static String currentId(Path warehouse) {
    Path pointer = warehouse.resolve("CURRENT");
    if (!Files.isRegularFile(pointer))
      throw new QueryException(
          Kind.NO_WAREHOUSE,
          "Cannot find a warehouse in " + warehouse + ": run 'gongkai ingest PATH' first.");
    return text(pointer).strip();
  }

  private static String checked(String id) {
    if (!id.matches("[\\w.-]*\\w[\\w.-]*"))
      throw new QueryException(
          Kind.BROKEN_WAREHOUSE,
          "Cannot use '%s' as the name of a snapshot: see 'gongkai snapshots'.".formatted(id));
    return id;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new QueryException(
          Kind.BROKEN_WAREHOUSE, "Cannot read " + file + ": check its permissions.", e);
    }
  }
}
