package org.gongkai.conf;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private YamlFile() {}

  /** Binds the file; what is wrong is added to {@code problems} and nothing is returned. */
  static <T> Optional<T> read(Path file, Class<T> type, Problems problems) {
    ConfFile source = new ConfFile(file, problems);
    return TextFile.read(source).flatMap(text -> bind(text, type, source));
  }

  private static <T> Optional<T> bind(String text, Class<T> type, ConfFile file) {
    UnknownKeys unknownKeys = new UnknownKeys(text, file);
    try {
      T value = MAPPER.readerFor(type).withHandler(unknownKeys).readValue(text);
      if (value == null) file.problem(0, "Cannot use an empty file");
      boolean complete = value != null && MissingKeys.report(value, file);
      return complete && !unknownKeys.found ? Optional.of(value) : Optional.empty();
    } catch (JsonProcessingException e) {
      file.problem(YamlMessage.line(e), YamlMessage.of(e));
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

  /** Reports each unknown key with those that are allowed there, and reads on. */
  private static final class UnknownKeys extends DeserializationProblemHandler {
    private final List<String> lines;
    private final ConfFile file;
    private boolean found;

    UnknownKeys(String text, ConfFile file) {
      this.lines = text.lines().toList();
      this.file = file;
    }

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        JsonDeserializer<?> deserializer,
        Object beanOrClass,
        String key)
        throws IOException {
      found = true;
      int line = lineOf(key, parser.currentTokenLocation().getLineNr());
      file.problem(
          line,
          "Cannot use the key '"
              + key
              + "'; allowed are "
              + new TreeSet<>(deserializer.getKnownPropertyNames()));
      parser.skipChildren();
      return true;
    }

    // The parser stands at the value, which may begin below its key.
    private int lineOf(String key, int valueLine) {
      for (int line = Math.min(valueLine, lines.size()); line > 0; line--)
        if (lines.get(line - 1).contains(key + ":")) return line;
      return valueLine;
    }
  }
}
