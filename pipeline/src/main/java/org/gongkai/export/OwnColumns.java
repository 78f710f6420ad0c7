package org.gongkai.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gongkai.dictionary.Entry;
import org.gongkai.export.ExportException.Kind;

/** Reads {@code conf/exports/columns.csv}: the columns that no table or view has. */
final class OwnColumns {
  private static final List<String> COLUMNS =
      List.of("export", "column", "label_zh", "label_en", "note_zh", "note_en");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private OwnColumns() {}

  /** The entries by {@code export.column}; throws {@link ExportException} if a line is wrong. */
  static Map<String, Entry> load(Path file) {
    Map<String, Entry> entries = new TreeMap<>();
    try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), FORMAT)) {
      if (!parser.getHeaderNames().equals(COLUMNS))
        throw broken(file, 1, "its head must be " + String.join(",", COLUMNS));
      for (CSVRecord line : parser) add(line, entries, file);
      return entries;
    } catch (IOException e) {
      throw new ExportException(
          Kind.BROKEN_EXPORT, "Cannot read " + file + ": it must be readable UTF-8.", e);
    }
  }

  private static void add(CSVRecord line, Map<String, Entry> entries, Path file) {
    long number = line.getRecordNumber() + 1;
    if (!line.isConsistent()) throw broken(file, number, "it has " + line.size() + " fields");
    for (int i = 0; i < 4; i++)
      if (line.get(i).isBlank()) throw broken(file, number, COLUMNS.get(i) + " is empty");
    Entry entry = new Entry(line.get(2), line.get(3), line.get(4), line.get(5));
    if (entries.put(line.get(0) + "." + line.get(1), entry) != null)
      throw broken(file, number, line.get(0) + "." + line.get(1) + " is there twice");
  }

  private static ExportException broken(Path file, long line, String what) {
    return new ExportException(
        Kind.BROKEN_EXPORT, "Cannot use %s, line %d: %s.".formatted(file, line, what));
  }
}
