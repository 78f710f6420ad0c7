package org.gongkai.conf;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reports each unknown key with those that are allowed in its place, and reads on. */
final class UnknownKeys extends DeserializationProblemHandler {
  private final List<String> lines;
  private final ConfFile file;
  private final Set<Integer> reported = new HashSet<>();

  UnknownKeys(String text, ConfFile file) {
    this.lines = text.lines().toList();
    this.file = file;
  }

  /** Whether there was one. */
  boolean found() {
    return !reported.isEmpty();
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object beanOrClass,
      String key)
      throws IOException {
    int line = lineOf(key);
    reported.add(line);
    Set<String> allowed = allowed(deserializer.getKnownPropertyNames(), beanOrClass);
    file.problem(line, "Cannot use the key '" + key + "'; allowed are " + allowed);
    parser.skipChildren();
    return true;
  }

  // The parser has buffered the value and forgotten its place. The same unknown key twice stands in
  // two lines.
  private int lineOf(String key) {
    Pattern shape = Pattern.compile("(^|[\\s{,])['\"]?" + Pattern.quote(key) + "['\"]?\\s*:");
    return IntStream.rangeClosed(1, lines.size())
        .filter(line -> !reported.contains(line) && shape.matcher(lines.get(line - 1)).find())
        .findFirst()
        .orElse(0);
  }

  private static Set<String> allowed(Collection<Object> bound, Object beanOrClass) {
    Set<String> allowed = new TreeSet<>();
    bound.forEach(key -> allowed.add(key.toString()));
    Class<?> type = beanOrClass instanceof Class<?> known ? known : beanOrClass.getClass();
    JsonIgnoreProperties others = type.getAnnotation(JsonIgnoreProperties.class);
    if (others != null) allowed.addAll(List.of(others.value()));
    return allowed;
  }
}
