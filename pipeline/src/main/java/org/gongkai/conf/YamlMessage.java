package org.gongkai.conf;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a parser's exception means to somebody who edits the file. */
final class YamlMessage {
  private YamlMessage() {}

  /** 1-based line; 0 if the parser does not know. */
  static int line(JacksonException e) {
    return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
  }

  static String of(JacksonException e) {
    if (e instanceof MismatchedInputException mismatch)
      return "Cannot read " + path(mismatch.getPath()) + ": " + expected(mismatch);
    String cause = e.getOriginalMessage().lines().map(String::strip).findFirst().orElse("");
    return "Cannot read the YAML: " + cause;
  }

  private static String path(List<JsonMappingException.Reference> path) {
    if (path.isEmpty()) return "the file";
    String keys =
        path.stream()
            .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
            .collect(Collectors.joining());
    return "'" + (keys.startsWith(".") ? keys.substring(1) : keys) + "'";
  }

  private static String expected(MismatchedInputException e) {
    Class<?> type = e.getTargetType();
    if (type == null) return e.getOriginalMessage();
    if (type == Located.class || type == String.class) return "expected a text";
    if (type == Boolean.class || type == boolean.class) return "expected true or false";
    if (type == Pattern.class) return "expected a regular expression that compiles";
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) return "expected a number";
    if (Collection.class.isAssignableFrom(type)) return "expected a list, such as [a, b]";
    return "expected keys with values";
  }
}
