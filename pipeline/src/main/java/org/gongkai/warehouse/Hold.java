package org.gongkai.warehouse;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why readers stay with the current snapshot until somebody decides: the file {@code HELD}.
 *
 * @param rollback what was rolled back and when; empty when nothing was
 * @param snapshotId the snapshot that waits; empty when none was built since the rollback
 * @param losses what readers would lose with it, one line each
 */
public record Hold(Optional<String> rollback, Optional<String> snapshotId, List<String> losses) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /** In the file; null stands for nothing. */
  private record Saved(String rollback, String snapshotId, List<String> losses) {}

  public Hold {
    losses = List.copyOf(losses);
  }

  /** All reasons, one line each. */
  public List<String> reasons() {
    return Stream.concat(rollback.stream(), losses.stream()).toList();
  }

  static Hold read(Path file) throws IOException {
    try {
      Saved saved = MAPPER.readValue(Files.readString(file), Saved.class);
      return new Hold(
          Optional.ofNullable(saved.rollback()),
          Optional.ofNullable(saved.snapshotId()),
          saved.losses());
    } catch (JacksonException e) {
      throw new IOException(
          "Cannot read " + file + "; remove it and ingest again: " + e.getOriginalMessage(), e);
    }
  }

  String text() {
    try {
      Saved saved = new Saved(rollback.orElse(null), snapshotId.orElse(null), losses);
      return MAPPER.writeValueAsString(saved) + "\n";
    } catch (JacksonException e) {
      throw new IllegalStateException("Cannot write the hold of " + snapshotId, e);
    }
  }
}
