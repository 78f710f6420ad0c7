package org.gongkai.conf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.fact.Section;
import org.gongkai.vocabulary.Categories;
import org.gongkai.vocabulary.Category;

/**
 * Reads {@code vocabulary/categories.csv}: codes once a section, positions counted from 1, each
 * dotted code below its own parent.
 */
final class CategoriesReader {
  private static final List<String> COLUMNS =
      List.of(
          "section", "category", "position", "parent", "label_zh", "label_en", "article", "unit");

  private final ConfFile file;
  private final Set<String> known = new LinkedHashSet<>();
  private final Map<Section, Integer> positions = new HashMap<>();

  private CategoriesReader(ConfFile file) {
    this.file = file;
  }

  static Categories read(ConfFile file) {
    CategoriesReader reader = new CategoriesReader(file);
    List<Category> rows = new ArrayList<>();
    for (CsvTable.Row row : CsvTable.read(file.path(), COLUMNS, file.problems()))
      reader.category(row).ifPresent(rows::add);
    return Categories.of(rows);
  }

  private Optional<Category> category(CsvTable.Row row) {
    String code = row.get("category");
    Optional<Section> section = file.section(row.get("section"), row.line());
    boolean good = Codes.isCode(file, code, row.line());
    if (section.isEmpty() || !good) return Optional.empty();
    boolean labelled =
        file.isFilled("label_zh", row.get("label_zh"), row.line())
            & file.isFilled("label_en", row.get("label_en"), row.line());
    int position = positions.merge(section.get(), 1, Integer::sum);
    good = isNew(section.get(), code, row.line());
    good &= hasParent(section.get(), code, row);
    good &= Codes.isPosition(file, row.get("position"), position, row.line());
    return good && labelled ? Optional.of(from(section.get(), row, position)) : Optional.empty();
  }

  private boolean isNew(Section section, String code, int line) {
    if (known.add(section.code() + "/" + code)) return true;
    file.problem(line, "Cannot use the category '" + code + "' twice in " + section.code());
    return false;
  }

  private boolean hasParent(Section section, String code, CsvTable.Row row) {
    String parent = code.contains(".") ? code.substring(0, code.lastIndexOf('.')) : "";
    if (!row.get("parent").equals(parent)) {
      file.problem(
          row.line(),
          "Cannot use the parent '"
              + row.get("parent")
              + "' of '"
              + code
              + "'; by its code it is '"
              + parent
              + "'");
      return false;
    }
    if (parent.isEmpty() || known.contains(section.code() + "/" + parent)) return true;
    file.problem(
        row.line(), "Cannot find the parent '" + parent + "'; put its row above '" + code + "'");
    return false;
  }

  private static Category from(Section section, CsvTable.Row row, int position) {
    return new Category(
        section,
        row.get("category"),
        position,
        row.get("parent"),
        row.get("label_zh"),
        row.get("label_en"),
        row.get("article"),
        row.get("unit"));
  }
}
