package org.gongkai.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a snapshot consists of: its {@code manifest.json}, written last.
 *
 * @param snapshotId the name of its folder
 * @param created when it was written, ISO 8601
 * @param version of the program that wrote it
 * @param confHash of the configuration that it was built with
 * @param tables by name, sorted
 */
public record Manifest(
    @JsonProperty(value = "snapshot_id", required = true) String snapshotId,
    @JsonProperty("created") String created,
    @JsonProperty("version") String version,
    @JsonProperty("conf_hash") String confHash,
    @JsonProperty(value = "tables", required = true) Map<String, TableFiles> tables) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  public Manifest {
    Objects.requireNonNull(snapshotId, "snapshot_id");
    created = Objects.requireNonNullElse(created, "");
    version = Objects.requireNonNullElse(version, "");
    confHash = Objects.requireNonNullElse(confHash, "");
    tables = Collections.unmodifiableMap(new TreeMap<>(tables));
  }

  /**
   * One table.
   *
   * @param rows over all its files
   * @param files Parquet files, relative to the snapshot's folder; none for an empty table
   */
  public record TableFiles(
      @JsonProperty(value = "rows", required = true) long rows,
      @JsonProperty(value = "files", required = true) List<String> files) {
    public TableFiles {
      files = List.copyOf(files);
    }
  }

  /** Reads the file; throws {@link QueryException} if it is not there or not a manifest. */
  static Manifest load(Path file) {
    try {
      return MAPPER.readValue(file.toFile(), Manifest.class);
    } catch (IOException e) {
      throw new QueryException(
          QueryException.Kind.BROKEN_WAREHOUSE,
          "Cannot read the manifest " + file + ": run 'gongkai ingest PATH' to publish a new one.",
          e);
    }
  }
}
