package org.gongkai.dictionary;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The dictionary of the warehouse.
 *
 * @param tables by name, in their order: tables, then views
 * @param columns by {@code table.column}; the table {@code *} stands for any
 * @param cells the columns of wide tables, which are named for a cell of the official tables
 * @param codes in their order
 */
public record Dictionary(
    Map<String, Entry> tables,
    Map<String, Entry> columns,
    Map<String, Entry> cells,
    List<Code> codes) {
  /** A view of each indicator stands under one name. */
  private static final String INDICATOR = "indicator";

  private static final String INDICATOR_DEFINITION = "indicator_definition";
  private static final String WIDE = "wide";

  public Dictionary {
    tables = Collections.unmodifiableMap(tables);
    columns = Collections.unmodifiableMap(columns);
    cells = Map.copyOf(cells);
    codes = List.copyOf(codes);
  }

  /** What a table or view holds; empty if it is not documented. */
  public Optional<Entry> table(String table) {
    return Optional.ofNullable(tables.get(documented(table)));
  }

  /** What a column of a table or view holds; empty if it is not documented. */
  public Optional<Entry> column(String table, String column) {
    String name = documented(table);
    return Optional.ofNullable(columns.get(name + "." + column))
        .or(() -> isWide(name) ? Optional.ofNullable(cells.get(column)) : Optional.empty())
        .or(() -> Optional.ofNullable(columns.get("*." + column)));
  }

  private static boolean isWide(String table) {
    return table.equals(WIDE) || table.startsWith(WIDE + "_");
  }

  private static String documented(String table) {
    boolean ofOne = table.startsWith(INDICATOR + "_") && !table.equals(INDICATOR_DEFINITION);
    return ofOne ? INDICATOR : table;
  }

  /**
   * What is wrong between the dictionary and a database: names that it lacks, entries that nothing
   * bears.
   *
   * @param database the columns of each table and view
   */
  public Set<String> gaps(Map<String, List<String>> database) {
    Set<String> gaps = new TreeSet<>();
    Set<String> dead = new TreeSet<>(columns.keySet());
    Set<String> deadTables = new TreeSet<>(tables.keySet());
    new TreeMap<>(database)
        .forEach(
            (table, names) -> {
              if (table(table).isEmpty()) gaps.add("undocumented: " + table);
              deadTables.remove(documented(table));
              for (String name : names) {
                if (column(table, name).isEmpty()) gaps.add("undocumented: " + table + "." + name);
                if (!dead.remove(documented(table) + "." + name)) dead.remove("*." + name);
              }
            });
    dead.forEach(name -> gaps.add("nothing bears: " + name));
    deadTables.forEach(name -> gaps.add("nothing bears: " + name));
    return gaps;
  }
}
