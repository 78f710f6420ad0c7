package org.gongkai.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.text.Labels;

/** In which printed column the first heading of a table stands, where columns are marked up. */
final class HeadingColumns {
  /** So many headings must agree on it. */
  private static final int LEAST_WITNESSES = 3;

  private final Map<Integer, Set<Integer>> starts = new HashMap<>();
  private final Map<Integer, Integer> witnesses = new HashMap<>();

  HeadingColumns(List<Line> lines, ColumnNames columns) {
    for (Line line : lines) {
      if (!line.notation().columnsPrinted() || line.hasFigures()) continue;
      for (Spot spot : line.label()) learn(spot, columns);
    }
  }

  /** The label of a row of blanks may have the words of a heading, but no heading has a number. */
  private void learn(Spot spot, ColumnNames columns) {
    List<Integer> named = columns.named(spot.text());
    if (named.isEmpty() || Labels.isNumbered(spot.text())) return;
    for (int column : named) {
      starts.computeIfAbsent(spot.block(), b -> new TreeSet<>()).add(spot.column() - column);
      witnesses.merge(spot.block(), 1, Integer::sum);
    }
  }

  /** The column of the first value in a block; empty where the headings are silent or disagree. */
  OptionalInt start(int block) {
    boolean sure =
        witnesses.getOrDefault(block, 0) >= LEAST_WITNESSES && starts.get(block).size() == 1;
    return sure ? OptionalInt.of(starts.get(block).iterator().next()) : OptionalInt.empty();
  }
}
