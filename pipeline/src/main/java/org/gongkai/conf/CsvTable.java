package org.gongkai.conf;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    List<Row> rows = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      boolean header = true;
      for (CSVRecord row : parser) {
        int line = (int) parser.getCurrentLineNumber();
        List<String> values = row.toList();
        if (header) {
          header = false;
          if (!values.equals(columns)) {
            problems.add(file, 1, "Cannot read the header " + values + "; expected " + columns);
            return List.of();
          }
        } else if (values.size() != columns.size()) {
          if (values.size() > 1 || !values.get(0).isEmpty())
            problems.add(
                file,
                line,
                "Cannot read a row of " + values.size() + " values; expected " + columns);
        } else {
          Map<String, String> byName = new LinkedHashMap<>();
          for (int i = 0; i < columns.size(); i++) byName.put(columns.get(i), values.get(i));
          rows.add(new Row(line, byName));
        }
      }
      if (header) problems.add(file, 1, "Cannot find a header; expected " + columns);
    } catch (IOException | java.io.UncheckedIOException e) {
      problems.add(file, 0, "Cannot read the file: " + e.getMessage());
    }
    return rows;
  }
}
