package org.gongkai.warehouse;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a snapshot consists of: the file {@code manifest.json}, written last.
 *
 * @param snapshotId the folder's name
 * @param created ISO instant
 * @param version of the program
 * @param confHash of the configuration
 * @param tables by name
 */
public record Manifest(
    String snapshotId,
    String created,
    String version,
    String confHash,
    Map<String, TableFiles> tables) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /**
   * The data files of a table.
   *
   * @param rows in all files
   * @param files paths in the snapshot, in the order of the rows
   */
  public record TableFiles(long rows, List<String> files) {
    public TableFiles {
      files = List.copyOf(files);
    }
  }

  public Manifest {
    tables = new TreeMap<>(tables);
  }

  /** Reads a manifest; an {@link IOException} names the file. */
  static Manifest read(Path file) throws IOException {
    try {
      return MAPPER.readValue(Files.readString(file), Manifest.class);
    } catch (JacksonException e) {
      throw new IOException("Cannot read the manifest " + file + ": " + e.getOriginalMessage(), e);
    }
  }

  String json() {
    try {
      return MAPPER.writeValueAsString(this) + "\n";
    } catch (JacksonException e) {
      throw new IllegalStateException("Cannot write the manifest of " + snapshotId, e);
    }
  }
}
