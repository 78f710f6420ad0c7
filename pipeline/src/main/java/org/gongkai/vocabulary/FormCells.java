package org.gongkai.vocabulary;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;

/** Which cells each form prints: {@code conf/vocabulary/form_cells.csv}. */
public final class FormCells {
  private record Key(String form, Section section) {}

  private final Map<Key, List<FormCell>> byKey;

  private FormCells(List<FormCell> cells) {
    byKey =
        cells.stream()
            .collect(
                Collectors.groupingBy(
                    c -> new Key(c.form(), c.place().section()),
                    LinkedHashMap::new,
                    Collectors.toUnmodifiableList()));
  }

  /** The code list; the order of the cells is kept. */
  public static FormCells of(List<FormCell> cells) {
    return new FormCells(cells);
  }

  /** The ids of all forms, sorted. */
  public List<String> forms() {
    return byKey.keySet().stream()
        .map(Key::form)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** The cells of one table of one form, the optional ones too; none if there is no such form. */
  public List<FormCell> cells(String form, Section section) {
    return byKey.getOrDefault(new Key(form, section), List.of());
  }

  /** The cells that every report on that form has. */
  public List<Place> required(String form, Section section) {
    return cells(form, section).stream().filter(FormCell::required).map(FormCell::place).toList();
  }
}
