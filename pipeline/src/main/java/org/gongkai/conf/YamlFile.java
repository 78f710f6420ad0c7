package org.gongkai.conf;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A YAML file of {@code conf/}, bound strictly to a record: unknown and doubled keys are errors.
 */
final class YamlFile {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private YamlFile() {}

  /** Binds the file; what is wrong is added to {@code problems} and nothing is returned. */
  static <T> Optional<T> read(Path file, Class<T> type, Problems problems) {
    try (var reader = Files.newBufferedReader(file)) {
      T value = MAPPER.readValue(reader, type);
      if (value == null) problems.add(file, 0, "Cannot use an empty file");
      return Optional.ofNullable(value);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      problems.add(file, line, "Cannot read: " + e.getOriginalMessage());
    } catch (IOException e) {
      problems.add(file, 0, "Cannot read the file: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** The files of a folder with that ending, by name; none if the folder is not there. */
  static List<Path> list(Path folder, String ending) {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }
}
