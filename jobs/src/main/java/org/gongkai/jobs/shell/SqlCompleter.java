package org.gongkai.jobs.shell;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gongkai.jobs.output.OutputFormat;
import org.gongkai.query.Row;
import org.gongkai.query.Warehouse;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/**
 * Completes keywords, tables and columns, behind an alias or table name and a dot too, and the
 * shell's own commands.
 *
 * @param tables of the warehouse
 * @param columns of all its tables
 * @param keywords of SQL
 */
record SqlCompleter(SortedSet<String> tables, SortedSet<String> columns, SortedSet<String> keywords)
    implements Completer {

  static SqlCompleter of(Warehouse warehouse) {
    return new SqlCompleter(
        names(warehouse, "SELECT view_name AS name FROM duckdb_views() WHERE NOT internal"),
        names(
            warehouse,
            "SELECT DISTINCT column_name AS name FROM duckdb_columns() WHERE NOT internal"),
        names(warehouse, "SELECT DISTINCT keyword_name AS name FROM duckdb_keywords()"));
  }

  private static SortedSet<String> names(Warehouse warehouse, String query) {
    SortedSet<String> names = new TreeSet<>();
    for (Row row : warehouse.select(query)) names.add(row.textOrBlank("name"));
    return names;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    String before = line.line().substring(0, line.cursor() - line.wordCursor()).strip();
    String word = line.word();
    if (before.isEmpty() && word.startsWith(".")) add(DotCommands.ALL, "", candidates);
    else if (before.equals(".schema")) add(tables, "", candidates);
    else if (before.equals(".format")) add(OutputFormat.codes(), "", candidates);
    else if (word.indexOf('.') > 0)
      add(columns, word.substring(0, word.indexOf('.') + 1), candidates);
    else {
      add(tables, "", candidates);
      add(columns, "", candidates);
      add(keywords, "", candidates);
    }
  }

  private static void add(Iterable<String> names, String before, List<Candidate> candidates) {
    for (String name : names) candidates.add(new Candidate(before + name));
  }
}
