package org.gongkai.align;

import java.util.List;
import org.gongkai.document.Notation;

/** A stretch of the page in reading order: words, then value cells; either may be empty. */
final class Line {
  private final Notation notation;
  private final int cells;
  private final List<Spot> label;
  private final List<Spot> values;
  // Every form and stage asks for these.
  private final Pieces pieces;
  private final boolean figures;

  /**
   * A line.
   *
   * @param notation how far its layout can be trusted
   * @param cells how many cells its printed row has, blank ones too
   * @param label the words before the values
   * @param values the figures, strokes, blank cells and whatever stands among them
   */
  Line(Notation notation, int cells, List<Spot> label, List<Spot> values) {
    this.notation = notation;
    this.cells = cells;
    this.label = List.copyOf(label);
    this.values = List.copyOf(values);
    this.pieces = Pieces.of(this.label);
    this.figures = hasFigures(values);
  }

  Notation notation() {
    return notation;
  }

  int cells() {
    return cells;
  }

  List<Spot> label() {
    return label;
  }

  List<Spot> values() {
    return values;
  }

  boolean hasValues() {
    return !values.isEmpty();
  }

  private static boolean hasFigures(List<Spot> values) {
    for (int i = 0; i < values.size(); i++) if (!values.get(i).isBlank()) return true;
    return false;
  }

  /** Something is printed among the values. */
  boolean hasFigures() {
    return figures;
  }

  /** The words as printed, with blanks between the pieces. */
  String words() {
    return pieces.words();
  }

  /** The words for reading them as a label. */
  Pieces pieces() {
    return pieces;
  }

  /** The first piece. */
  Spot first() {
    return label.isEmpty() ? values.get(0) : label.get(0);
  }
}
