package org.gongkai.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.form.FormColumn;
import org.gongkai.text.Distance;
import org.gongkai.text.Labels;

/**
 * The headings of some columns, normalized once for all pages.
 *
 * @param names of each column in printed order
 */
record ColumnNames(List<Set<String>> names) {
  static final ColumnNames NONE = new ColumnNames(List.of());

  /** A cut heading still shows this much of itself. */
  private static final int SHORTEST_PIECE = 3;

  static ColumnNames of(List<FormColumn> columns) {
    return new ColumnNames(columns.stream().map(ColumnNames::names).toList());
  }

  private static Set<String> names(FormColumn column) {
    return column.labels().stream().map(Labels::normalize).collect(Collectors.toUnmodifiableSet());
  }

  int size() {
    return names.size();
  }

  /** Whether the words are a heading of the column, blanks, brackets and numbering aside. */
  boolean isNamed(int column, String words) {
    return names.get(column).contains(Labels.normalize(words));
  }

  /** Whether a normalized text is a heading of the column, or one that was cut. */
  boolean isBegun(int column, String text) {
    for (String name : names.get(column))
      if (name.equals(text) || text.length() >= SHORTEST_PIECE && name.startsWith(text))
        return true;
    return false;
  }

  /** Whether a normalized text is like a heading of any column. */
  boolean isLikeAny(String text) {
    int slips = Math.max(1, text.length() / 4);
    for (int column = 0; column < names.size(); column++) {
      if (isBegun(column, text)) return true;
      for (String name : names.get(column))
        if (Distance.within(text, name, slips) <= slips) return true;
    }
    return false;
  }

  /** The columns that the words are a heading of. */
  List<Integer> named(String words) {
    String heading = Labels.normalize(words);
    List<Integer> named = new ArrayList<>(1);
    for (int i = 0; i < names.size(); i++) if (names.get(i).contains(heading)) named.add(i);
    return named;
  }
}
