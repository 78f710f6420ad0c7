package org.gongkai.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.fact.Section;

/**
 * The columns of the official tables by section and code: {@code conf/vocabulary/breakdowns.csv}.
 */
public final class Breakdowns {
  private record Key(Section section, String code) {}

  private final Map<Key, Breakdown> byKey = new LinkedHashMap<>();

  private Breakdowns(List<Breakdown> rows) {
    for (Breakdown row : rows) byKey.put(new Key(row.section(), row.breakdown()), row);
  }

  /** The code list; the order of the rows is kept. */
  public static Breakdowns of(List<Breakdown> rows) {
    return new Breakdowns(rows);
  }

  /** All rows in the order of the file. */
  public List<Breakdown> rows() {
    return List.copyOf(byKey.values());
  }

  /** The row with that code. */
  public Optional<Breakdown> find(Section section, String code) {
    return Optional.ofNullable(byKey.get(new Key(section, code)));
  }

  /** The codes of a section in the order of the form. */
  public List<String> codes(Section section) {
    return byKey.keySet().stream().filter(k -> k.section() == section).map(Key::code).toList();
  }
}
