package org.gongkai.conf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file of {@code conf/} with exactly the columns that its reader knows. */
final class CsvTable {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setTrim(true).get();

  /**
   * A row.
   *
   * @param line 1-based line of the file on which the row ends
   * @param values by column name, trimmed, never null
   */
  record Row(int line, Map<String, String> values) {
    String get(String column) {
      String value = values.get(column);
      if (value == null) throw new IllegalArgumentException("Cannot find the column " + column);
      return value;
    }
  }

  private CsvTable() {}

  /**
   * Reads the rows. A missing or unreadable file, another header and a row of another length are
   * added to {@code problems}; bad rows are left out.
   */
  static List<Row> read(Path file, List<String> columns, Problems problems) {
    ConfFile source = new ConfFile(file, problems);
    return TextFile.read(source).map(text -> rows(text, columns, source)).orElse(List.of());
  }

  private static List<Row> rows(String text, List<String> columns, ConfFile file) {
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      boolean header = true;
      for (CSVRecord row : parser) {
        int line = (int) parser.getCurrentLineNumber();
        if (header && !isHeader(row, columns, file)) return List.of();
        if (!header && isRow(row, columns, line, file)) rows.add(row(row, columns, line));
        header = false;
      }
      if (header) file.problem(1, "Cannot find a header; expected " + columns);
    } catch (IOException | UncheckedIOException e) {
      file.problem(0, "Cannot read the file: " + e.getMessage());
    }
    return rows;
  }

  private static boolean isHeader(CSVRecord row, List<String> columns, ConfFile file) {
    if (row.toList().equals(columns)) return true;
    file.problem(1, "Cannot read the header " + row.toList() + "; expected " + columns);
    return false;
  }

  private static boolean isRow(CSVRecord row, List<String> columns, int line, ConfFile file) {
    if (row.size() == columns.size()) return true;
    boolean blank = row.size() == 1 && row.get(0).isEmpty();
    if (!blank)
      file.problem(line, "Cannot read a row of " + row.size() + " values; expected " + columns);
    return false;
  }

  private static Row row(CSVRecord row, List<String> columns, int line) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) values.put(columns.get(i), row.get(i));
    return new Row(line, values);
  }
}
