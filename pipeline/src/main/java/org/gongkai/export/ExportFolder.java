package org.gongkai.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.gongkai.export.ExportException.Kind;

/**
 * Where an export goes: it is written beside its place and moved there when it is whole, so that
 * one that was stopped leaves what was there. Only an earlier export is ever replaced.
 *
 * @param place the folder of the export
 */
public record ExportFolder(Path place) {
  static final String DESCRIPTOR = "datapackage.json";

  public ExportFolder {
    place = place.toAbsolutePath().normalize();
  }

  /** Where the files are written until all are there. */
  public Path partial() {
    return place.resolveSibling(place.getFileName() + ".partial");
  }

  /** Makes the folder for the files, empty; throws {@link ExportException} if that is refused. */
  void begin() {
    try {
      refuseForeign();
      remove(partial());
      Files.createDirectories(partial());
    } catch (IOException e) {
      throw new ExportException(
          Kind.OUTPUT, "Cannot write into %s: %s.".formatted(place, e.getMessage()), e);
    }
  }

  private void refuseForeign() throws IOException {
    if (!Files.exists(place) || Files.exists(place.resolve(DESCRIPTOR))) return;
    if (!Files.isDirectory(place) || !files(place).isEmpty())
      throw new ExportException(
          Kind.OUTPUT,
          "Cannot write into %s: other files are there; name another folder with -o."
              .formatted(place));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** Puts the whole export in its place. */
  void finish() {
    try {
      remove(place);
      Files.move(partial(), place);
    } catch (IOException e) {
      throw new ExportException(
          Kind.OUTPUT,
          "Cannot move the export to %s: it is whole in %s.".formatted(place, partial()),
          e);
    }
  }

  /** Removes what was begun. */
  void abandon() {
    try {
      remove(partial());
    } catch (IOException e) {
      throw new ExportException(
          Kind.OUTPUT, "Cannot remove the unfinished export in %s.".formatted(partial()), e);
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) PathUtils.deleteDirectory(folder);
  }
}
