package org.gongkai.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.document.Notation;
import org.gongkai.form.FormColumn;
import org.gongkai.text.Labels;

/**
 * Whether the column headings that are printed above values stand in the form's order. Headings are
 * broken over lines, so a piece that belongs to one column only stands for it.
 */
final class HeadingOrder {
  /** What the printed headings say. */
  enum Verdict {
    /** Nearly all columns are named, in order. */
    AGREES,
    /** Two columns are named in another order. */
    CONFLICTS,
    /** Too few headings are printed to say. */
    SILENT
  }

  /** So many columns may lack a heading. */
  private static final int MOST_MISSING = 2;

  /** Pieces of one heading stand at most so many lines apart, others' pieces between them. */
  private static final int STACK = 4;

  private static final int LEAST_STACKED = 3;

  private final List<List<String>> labels;
  private final int columns;

  HeadingOrder(List<FormColumn> columns) {
    this.columns = columns.size();
    this.labels =
        columns.stream()
            .map(c -> c.labels().stream().map(Labels::normalize).distinct().toList())
            .toList();
  }

  /** Looks at lines without values, in reading order. */
  Verdict of(List<Line> lines) {
    return stackedInOrder(lines) ? single(lines) : Verdict.CONFLICTS;
  }

  /**
   * Headings of two lines stand one above the other: where the pieces of a line and of one close
   * below it make whole headings, they must be in order.
   */
  private boolean stackedInOrder(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++)
      for (int j = i + 1; j < Math.min(lines.size(), i + STACK); j++)
        if (isStackedAnotherWay(lines.get(i), lines.get(j))) return false;
    return true;
  }

  private boolean isStackedAnotherWay(Line upper, Line lower) {
    if (upper.notation() != Notation.WORDS || lower.notation() != Notation.WORDS) return false;
    List<Integer> stacked = new ArrayList<>();
    for (int i = 0; i < Math.min(upper.label().size(), lower.label().size()); i++) {
      String joined = Labels.normalize(upper.label().get(i).text() + lower.label().get(i).text());
      for (int column = 0; column < columns; column++)
        if (labels.get(column).contains(joined)) stacked.add(column);
    }
    return stacked.size() >= LEAST_STACKED && !inOrder(stacked, true);
  }

  private Verdict single(List<Line> lines) {
    Set<Integer> seen = new HashSet<>();
    List<Integer> running = new ArrayList<>();
    for (Line line : lines) {
      boolean oneLine = line.notation() != Notation.CELLS;
      if (oneLine) running.clear();
      for (Spot spot : line.label()) {
        int column = column(spot.text());
        if (column < 0) continue;
        seen.add(column);
        running.add(column);
      }
      if (!inOrder(running, line.notation() == Notation.WORDS)) return Verdict.CONFLICTS;
    }
    return seen.size() >= columns - MOST_MISSING ? Verdict.AGREES : Verdict.SILENT;
  }

  /**
   * Columns go up; after the last one another level or group of headings begins. On a line of loose
   * words the heading of the last column may stand higher, so the group may end before it.
   */
  private boolean inOrder(List<Integer> sequence, boolean loose) {
    int last = columns - (loose ? 2 : 1);
    for (int i = 1; i < sequence.size(); i++) {
      boolean down = sequence.get(i) < sequence.get(i - 1);
      if (down && sequence.get(i - 1) < last) return false;
    }
    return true;
  }

  /** The only column whose heading holds the text; -1 if none or several. */
  private int column(String text) {
    String piece = Labels.normalize(text);
    if (piece.isEmpty()) return -1;
    int found = -1;
    for (int i = 0; i < columns; i++) {
      if (labels.get(i).contains(piece)) return i;
      boolean holds = labels.get(i).stream().anyMatch(label -> label.contains(piece));
      if (!holds) continue;
      if (found >= 0) return -1;
      found = i;
    }
    return found;
  }
}
