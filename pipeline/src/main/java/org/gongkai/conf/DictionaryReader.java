package org.gongkai.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.dictionary.Code;
import org.gongkai.dictionary.Dictionary;
import org.gongkai.dictionary.Entry;
import org.gongkai.vocabulary.Breakdown;
import org.gongkai.vocabulary.Category;

/** Reads {@code dictionary/*.csv}. */
final class DictionaryReader {
  private static final List<String> TABLES =
      List.of("table", "kind", "label_zh", "label_en", "note_zh", "note_en");
  private static final List<String> COLUMNS =
      List.of("table", "column", "label_zh", "label_en", "note_zh", "note_en");
  private static final List<String> CODES =
      List.of("list", "code", "label_zh", "label_en", "note_en");
  private static final List<String> KINDS = List.of("table", "view");

  private final Path root;
  private final Problems problems;

  private DictionaryReader(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  static Dictionary read(Path root, CodeLists codes, Problems problems) {
    DictionaryReader reader = new DictionaryReader(root, problems);
    return new Dictionary(reader.tables(), reader.columns(), cells(codes), reader.codes());
  }

  private ConfFile file(String name) {
    return new ConfFile(root.resolve("dictionary").resolve(name), problems);
  }

  /** What a view is for stands in English at the head of its file where it does not stand here. */
  private Map<String, Entry> tables() {
    Map<String, Entry> tables = new LinkedHashMap<>();
    ConfFile file = file("tables.csv");
    for (CsvTable.Row row : CsvTable.read(file.path(), TABLES, problems)) {
      if (!file.isOneOf("kind", row.get("kind"), KINDS, row.line())) continue;
      Path view = root.resolve("views").resolve(row.get("table") + ".sql");
      boolean fromFile = row.get("kind").equals("view") && row.get("note_en").isBlank();
      String note = fromFile ? head(view) : row.get("note_en");
      put(file, tables, row.get("table"), row, note);
    }
    return tables;
  }

  private String head(Path view) {
    return TextFile.read(new ConfFile(view, problems)).map(SqlHead::comment).orElse("");
  }

  private Map<String, Entry> columns() {
    Map<String, Entry> columns = new LinkedHashMap<>();
    ConfFile file = file("columns.csv");
    for (CsvTable.Row row : CsvTable.read(file.path(), COLUMNS, problems))
      put(file, columns, row.get("table") + "." + row.get("column"), row, row.get("note_en"));
    return columns;
  }

  private static void put(
      ConfFile file, Map<String, Entry> entries, String name, CsvTable.Row row, String noteEn) {
    boolean good = isLabelled(file, row);
    Entry entry = new Entry(row.get("label_zh"), row.get("label_en"), row.get("note_zh"), noteEn);
    if (good && entries.put(name, entry) != null)
      file.problem(row.line(), "Cannot use " + name + " twice");
  }

  private static boolean isLabelled(ConfFile file, CsvTable.Row row) {
    return file.isFilled("label_zh", row.get("label_zh"), row.line())
        & file.isFilled("label_en", row.get("label_en"), row.line());
  }

  private List<Code> codes() {
    List<Code> codes = new ArrayList<>();
    ConfFile file = file("codes.csv");
    for (CsvTable.Row row : CsvTable.read(file.path(), CODES, problems))
      if (isLabelled(file, row))
        codes.add(
            new Code(
                row.get("list"),
                row.get("code"),
                new Entry(row.get("label_zh"), row.get("label_en"), "", row.get("note_en"))));
    return codes;
  }

  /** A column a cell, by its code name and by its Chinese heading. */
  private static Map<String, Entry> cells(CodeLists codes) {
    Map<String, Entry> cells = new HashMap<>();
    for (Category category : codes.categories().rows())
      for (Breakdown breakdown : codes.breakdowns().rows())
        if (category.section() == breakdown.section()) put(cells, category, breakdown);
    return cells;
  }

  private static void put(Map<String, Entry> cells, Category category, Breakdown breakdown) {
    String zh = category.labelZh() + "_" + breakdown.labelZh();
    Entry entry = new Entry(zh, category.labelEn() + ": " + breakdown.labelEn(), "", "");
    cells.put(category.category().replace('.', '_') + "_" + breakdown.breakdown(), entry);
    cells.put(zh, entry);
  }
}
