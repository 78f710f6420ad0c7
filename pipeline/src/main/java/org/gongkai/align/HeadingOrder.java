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
