package org.gongkai.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.form.FormColumn;
import org.gongkai.text.Labels;

/** In which printed column the first heading of a table stands, where columns are marked up. */
final class HeadingColumns {
  /** So many headings must agree on it. */
  private static final int LEAST_WITNESSES = 3;

  private final Map<Integer, Set<Integer>> starts = new HashMap<>();
  private final Map<Integer, Integer> witnesses = new HashMap<>();

  HeadingColumns(List<Line> lines, List<FormColumn> columns) {
    List<List<String>> labels =
        columns.stream().map(c -> c.labels().stream().map(Labels::normalize).toList()).toList();
    for (Line line : lines) {
      if (!line.notation().columnsPrinted() || line.hasFigures()) continue;
      // The label of a row of blanks may have the words of a heading, but no heading has a number.
      for (Spot spot : line.label()) if (!Labels.isNumbered(spot.text())) learn(spot, labels);
    }
  }

  private void learn(Spot spot, List<List<String>> columns) {
    String text = Labels.normalize(spot.text());
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).contains(text)) continue;
      starts.computeIfAbsent(spot.block(), b -> new TreeSet<>()).add(spot.column() - i);
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
