package org.gongkai.align;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.document.Notation;

/**
 * A stretch of the page in reading order: words, then value cells; either may be empty.
 *
 * @param notation how far its layout can be trusted
 * @param cells how many cells its printed row has, blank ones too
 * @param label the words before the values
 * @param values the figures, strokes, blank cells and whatever stands among them
 */
record Line(Notation notation, int cells, List<Spot> label, List<Spot> values) {
  Line {
    label = List.copyOf(label);
    values = List.copyOf(values);
  }

  boolean hasValues() {
    return !values.isEmpty();
  }

  /** Something is printed among the values. */
  boolean hasFigures() {
    for (Spot value : values) if (!value.isBlank()) return true;
    return false;
  }

  /** The words as printed, with blanks between the pieces. */
  String words() {
    return label.size() == 1
        ? label.get(0).text()
        : label.stream().map(Spot::text).collect(Collectors.joining(" "));
  }

  /** The first piece. */
  Spot first() {
    return label.isEmpty() ? values.get(0) : label.get(0);
  }
}
