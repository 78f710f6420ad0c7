package org.gongkai.export;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A column of an export.
 *
 * @param name its code
 * @param type of its values
 * @param title its heading in both languages
 * @param note what it means, in both languages; blank where nothing is said
 */
record Column(String name, Type type, Bilingual title, Bilingual note) {

  /** The types of a table schema. */
  enum Type {
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE,
    DATETIME,
    ARRAY,
    OBJECT,
    STRING;

    private static final Pattern INTEGERS = Pattern.compile("U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?");
    private static final Set<String> BINARY = Set.of("DOUBLE", "FLOAT");

    /** The type of what DuckDB calls so. */
    static Type of(String sql) {
      if (sql.endsWith("[]")) return ARRAY;
      if (sql.startsWith("STRUCT") || sql.startsWith("MAP")) return OBJECT;
      if (INTEGERS.matcher(sql).matches()) return INTEGER;
      if (sql.startsWith("DECIMAL") || BINARY.contains(sql)) return NUMBER;
      if (sql.startsWith("TIMESTAMP")) return DATETIME;
      return switch (sql) {
        case "BOOLEAN" -> BOOLEAN;
        case "DATE" -> DATE;
        default -> STRING;
      };
    }
  }

  boolean isNumeric() {
    return type == Type.INTEGER || type == Type.NUMBER;
  }
}
