package org.gongkai.align;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.document.Notation;
import org.gongkai.text.Script;

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
    return values.stream().anyMatch(v -> !Script.strip(v.text()).isEmpty());
  }

  /** The words as printed, with blanks between the pieces. */
  String words() {
    return label.stream().map(Spot::text).collect(Collectors.joining(" "));
  }

  /** The first piece. */
  Spot first() {
    return label.isEmpty() ? values.get(0) : label.get(0);
  }
}
