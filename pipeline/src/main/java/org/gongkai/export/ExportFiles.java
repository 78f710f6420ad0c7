package org.gongkai.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.export.ExportException.Kind;

/** The files of {@code conf/exports}, read strictly. */
final class ExportFiles {
  private static final String SUFFIX = ".sql";

  private final Map<String, ExportFile> files;

  private ExportFiles(Map<String, ExportFile> files) {
    this.files = files;
  }

  /** Reads the folder; throws {@link ExportException} with the first file that cannot be used. */
  static ExportFiles load(Path folder) {
    Map<String, ExportFile> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(SUFFIX)).sorted().toList())
        files.put(id(path), ExportHead.file(id(path), path, Files.readString(path)));
      return new ExportFiles(files);
    } catch (IOException e) {
      throw new ExportException(
          Kind.BROKEN_EXPORT,
          "Cannot read the exports in " + folder + ": name the right folder with --conf.",
          e);
    }
  }

  private static String id(Path path) {
    String name = path.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  /** The file of that id; throws {@link ExportException} if there is none. */
  ExportFile get(String id) {
    ExportFile file = files.get(id);
    if (file == null)
      throw new ExportException(
          Kind.BROKEN_EXPORT,
          "Cannot find the export '%s' in conf/exports: there are %s."
              .formatted(id, files.keySet()));
    return file;
  }

  /** The files of a larger export, by id. */
  List<ExportFile> partsOf(String export) {
    return files.values().stream().filter(f -> f.partOf().contains(export)).toList();
  }

  /** All ids, in order. */
  Set<String> ids() {
    return files.keySet();
  }
}
