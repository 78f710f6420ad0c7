package org.gongkai.jobs.shell;

import java.io.PrintWriter;
import java.util.List;
import org.gongkai.query.Row;
import org.gongkai.query.Warehouse;
import org.gongkai.warehouse.Manifest.TableFiles;

/** What the shell knows beside SQL. */
final class DotCommands {
  static final List<String> LEAVE = List.of(".quit", ".exit");
  static final List<String> ALL =
      List.of(".exit", ".format", ".help", ".quit", ".schema", ".tables");

  private static final String HELP =
      """
      .tables           the tables and views
      .schema [TABLE]   the columns of a table, or of all
      .format [FORMAT]  table, csv, json or markdown
      .help             this list
      .quit, .exit      leave (also Ctrl-D)
      SQL ends with ';' and may take several lines. Tab completes, Ctrl-C stops.
      """;

  private final Warehouse warehouse;

  DotCommands(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** Runs one; an unknown one is answered with the way out. */
  void run(String line, PrintWriter out) {
    String[] words = line.replaceFirst(";$", "").strip().split("\\s+");
    switch (words[0]) {
      case ".help" -> out.print(HELP);
      case ".tables" -> printTables(out);
      case ".schema" -> {
        if (words.length > 1) printSchema(words[1], out);
        else for (Row table : tables()) printSchema(table.textOrBlank("view_name"), out);
      }
      default -> out.println("Cannot find the command " + words[0] + ": .help lists them.");
    }
  }

  private List<Row> tables() {
    return warehouse.select(
        "SELECT view_name, comment FROM duckdb_views() WHERE NOT internal ORDER BY view_name");
  }

  private void printTables(PrintWriter out) {
    for (Row table : tables()) {
      String name = table.textOrBlank("view_name");
      TableFiles files = warehouse.snapshot().manifest().tables().get(name);
      String about =
          files != null ? files.rows() + " rows" : firstSentence(table.textOrBlank("comment"));
      out.printf("%-18s %s%n", name, about);
    }
  }

  private static String firstSentence(String comment) {
    int end = comment.indexOf(". ");
    return end < 0 ? comment : comment.substring(0, end + 1);
  }

  private void printSchema(String table, PrintWriter out) {
    List<Row> columns =
        warehouse.select(
            "SELECT column_name, data_type FROM duckdb_columns()"
                + " WHERE NOT internal AND table_name = ? ORDER BY column_index",
            table);
    if (columns.isEmpty()) out.println("Cannot find the table " + table + ": .tables lists them.");
    else out.println(table);
    for (Row column : columns)
      out.printf(
          "  %-26s %s%n", column.textOrBlank("column_name"), column.textOrBlank("data_type"));
  }
}
