package org.gongkai.warehouse;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.landing.ContentHash;

/**
 * What a snapshot consists of: the file {@code manifest.json}, written last.
 *
 * @param format of this file
 * @param snapshotId the folder's name
 * @param created ISO instant
 * @param version of the program
 * @param confHash of the configuration
 * @param builder hash of the program and of what it knows of forms, see {@link PlannedFile#recipe}
 * @param contentHash of all tables but {@code run}: equal for equal input, configuration, version
 *     and day, however often the snapshot was built; the day tells what is due and which verdicts
 *     are in force
 * @param tables by name
 */
public record Manifest(
    int format,
    String snapshotId,
    String created,
    String version,
    String confHash,
    String builder,
    String contentHash,
    Map<String, TableFiles> tables) {
  /** The file's name in the folder of a snapshot. */
  public static final String FILE_NAME = "manifest.json";

  private static final int FORMAT = 2;

  /** The table that grows with every run. */
  private static final Set<String> HISTORY = Set.of(Table.RUN.code());

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /**
   * The data files of a table.
   *
   * @param rows in all files
   * @param nulls number of rows without a value by column; a list counts by its elements
   * @param files in the order of the rows
   */
  public record TableFiles(long rows, Map<String, Long> nulls, List<DataFile> files) {
    public TableFiles {
      nulls = Collections.unmodifiableMap(new TreeMap<>(nulls));
      files = List.copyOf(files);
    }

    /** The paths of the files in the snapshot. */
    public List<String> paths() {
      return files.stream().map(DataFile::path).toList();
    }
  }

  public Manifest {
    tables = Collections.unmodifiableMap(new TreeMap<>(tables));
  }

  /** The manifest of tables that were written. */
  public static Manifest of(
      String snapshotId,
      String created,
      String version,
      String confHash,
      String builder,
      Map<String, TableFiles> tables) {
    return new Manifest(
        FORMAT,
        snapshotId,
        created,
        version,
        confHash,
        builder,
        contentHash(new TreeMap<>(tables)),
        tables);
  }

  private static String contentHash(Map<String, TableFiles> tables) {
    return ContentHash.of(
        tables.entrySet().stream()
            .filter(table -> !HISTORY.contains(table.getKey()))
            .flatMap(table -> table.getValue().files().stream())
            .map(file -> file.path() + " " + file.sha256())
            .collect(Collectors.joining("\n")));
  }

  /** Whether this version of the program wrote the file, or one with the same format. */
  static boolean isReadable(Path file) throws IOException {
    return format(json(file)) == FORMAT;
  }

  /** Reads a manifest; an {@link IOException} names the file and the way out. */
  public static Manifest read(Path file) throws IOException {
    JsonNode json = json(file);
    if (format(json) != FORMAT)
      throw new IOException(
          "Cannot read the manifest "
              + file
              + ": another version of the program wrote it; remove "
              + file.getParent().getParent().resolveSibling("CURRENT")
              + " and ingest again, no document is read a second time for it");
    try {
      return MAPPER.treeToValue(json, Manifest.class);
    } catch (JacksonException e) {
      throw broken(file, e);
    }
  }

  private static JsonNode json(Path file) throws IOException {
    try {
      return MAPPER.readTree(Files.readString(file));
    } catch (JacksonException e) {
      throw broken(file, e);
    }
  }

  private static int format(JsonNode json) {
    return json.path("format").asInt();
  }

  private static IOException broken(Path file, JacksonException e) {
    return new IOException("Cannot read the manifest " + file + ": " + e.getOriginalMessage(), e);
  }

  String json() {
    try {
      return MAPPER.writeValueAsString(this) + "\n";
    } catch (JacksonException e) {
      throw new IllegalStateException("Cannot write the manifest of " + snapshotId, e);
    }
  }
}
