package org.gongkai.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Spells names and texts in SQL. */
final class Sql {
  private Sql() {}

  /** A quoted name. */
  static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** A quoted text. */
  static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** A text, a number, a truth value or a list of texts; empty is null. */
  static String literal(Optional<?> value) {
    return value.map(Sql::literal).orElse("NULL");
  }

  private static String literal(Object value) {
    if (value instanceof Integer || value instanceof Boolean) return value.toString();
    if (value instanceof List<?> list)
      return list.stream().map(Sql::literal).collect(Collectors.joining(", ", "[", "]"));
    return text(value.toString());
  }
}
