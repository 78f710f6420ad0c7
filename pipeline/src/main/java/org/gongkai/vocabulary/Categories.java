package org.gongkai.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.fact.Section;

/** The rows of the official tables by section and code: {@code conf/vocabulary/categories.csv}. */
public final class Categories {
  private record Key(Section section, String code) {}

  private final Map<Key, Category> byKey = new LinkedHashMap<>();

  private Categories(List<Category> rows) {
    for (Category row : rows) byKey.put(new Key(row.section(), row.category()), row);
  }

  /** The code list; the order of the rows is kept. */
  public static Categories of(List<Category> rows) {
    return new Categories(rows);
  }

  /** All rows in the order of the file. */
  public List<Category> rows() {
    return List.copyOf(byKey.values());
  }

  /** The row with that code. */
  public Optional<Category> find(Section section, String code) {
    return Optional.ofNullable(byKey.get(new Key(section, code)));
  }

  /** The codes of a section in the order of the form. */
  public List<String> codes(Section section) {
    return byKey.keySet().stream().filter(k -> k.section() == section).map(Key::code).toList();
  }
}
