package org.gongkai.conf;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
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
 * A YAML file of {@code conf/}, bound strictly to a record: unknown, doubled and missing keys are
 * problems. A component of the record is optional if its compact constructor replaces null by a
 * default; keys are spelt in snake_case.
 */
final class YamlFile {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private YamlFile() {}

  /** Binds the file; what is wrong is added to {@code problems} and nothing is returned. */
  static <T> Optional<T> read(Path file, Class<T> type, Problems problems) {
    ConfFile source = new ConfFile(file, problems);
    return TextFile.read(source).flatMap(text -> bind(text, type, source));
  }

  private static <T> Optional<T> bind(String text, Class<T> type, ConfFile file) {
    if (isEmpty(text)) {
      file.problem(0, "Cannot use an empty file");
      return Optional.empty();
    }
    UnknownKeys unknownKeys = new UnknownKeys(text, file);
    try {
      T value = MAPPER.readerFor(type).withHandler(unknownKeys).readValue(text);
      boolean complete = MissingKeys.report(value, file);
      return complete && !unknownKeys.found() ? Optional.of(value) : Optional.empty();
    } catch (JsonProcessingException e) {
      file.problem(YamlMessage.line(e), YamlMessage.of(e));
    }
    return Optional.empty();
  }

  private static boolean isEmpty(String text) {
    return text.lines().map(String::strip).allMatch(l -> l.isEmpty() || l.startsWith("#"));
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
