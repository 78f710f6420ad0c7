package org.gongkai.query;

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
}
