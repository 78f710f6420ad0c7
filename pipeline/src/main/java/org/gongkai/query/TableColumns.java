package org.gongkai.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.warehouse.Table;

/**
 * The tables of the data model with their columns in order. A table without a row has no file, and
 * still all its columns.
 */
final class TableColumns {
  private TableColumns() {}

  /** All tables: those of the data model and those that the snapshot adds. */
  static Set<String> tables(Set<String> inSnapshot) {
    Set<String> all = new TreeSet<>(inSnapshot);
    Stream.of(Table.values()).filter(t -> !t.isView()).map(Table::code).forEach(all::add);
    return all;
  }

  /** The columns that the data model gives a table, in order. */
  static Set<String> names(String table) {
    return types(table).keySet();
  }

  /** A query without a row that has the columns of the table. */
  static String emptyQuery(String table) {
    List<String> columns = new ArrayList<>();
    types(table).forEach((name, type) -> columns.add("NULL::" + type + " AS " + Sql.name(name)));
    return "SELECT " + String.join(", ", columns) + " WHERE false";
  }

  /**
   * The columns of the table as items of a SELECT over its files: in the order of the data model,
   * columns that it does not know last. One that an earlier version did not write is null.
   */
  static String selected(String table, List<String> inFile) {
    Map<String, String> items = new LinkedHashMap<>();
    types(table)
        .forEach((name, type) -> items.put(name, "NULL::" + type + " AS " + Sql.name(name)));
    for (String name : inFile) items.put(name, Sql.name(name));
    return String.join(", ", items.values());
  }

  private static Map<String, String> types(String code) {
    Map<String, String> types = new LinkedHashMap<>();
    Optional<Table> table =
        Stream.of(Table.values()).filter(t -> t.code().equals(code)).findFirst();
    if (table.isEmpty()) return types;
    for (String column : table.get().columns().split(", ")) {
      int blank = column.indexOf(' ');
      types.put(column.substring(0, blank), type(column.substring(blank + 1)));
    }
    // The year of a file stands in the name of its folder.
    if (table.get().isByYear()) types.putIfAbsent("year", "INTEGER");
    return types;
  }

  private static String type(String spark) {
    return spark.startsWith("ARRAY<")
        ? type(spark.substring("ARRAY<".length(), spark.length() - 1)) + "[]"
        : spark;
  }
}
