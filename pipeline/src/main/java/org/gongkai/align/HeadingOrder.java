package org.gongkai.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.document.Notation;
import org.gongkai.form.FormColumn;
import org.gongkai.text.Distance;
import org.gongkai.text.Labels;
import org.gongkai.text.Memo;

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

  /** In a shorter heading one other character makes another word. */
  private static final int SHORTEST_SLIP = 4;

  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private final List<List<String>> labels;
  private final int columns;
  private final Memo<String, Integer> named = new Memo<>(this::column);

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
    List<List<String>> broken = lines.stream().map(this::broken).toList();
    for (int i = 0; i < lines.size(); i++)
      for (int j = i + 1; j < Math.min(lines.size(), i + STACK); j++)
        if (isStackedAnotherWay(broken.get(i), broken.get(j))) return false;
    return true;
  }

  private boolean isStackedAnotherWay(List<String> above, List<String> below) {
    List<Integer> stacked = new ArrayList<>();
    for (int i = 0; i < Math.min(above.size(), below.size()); i++) {
      String joined = above.get(i) + below.get(i);
      for (int column = 0; column < columns; column++)
        if (labels.get(column).contains(joined)) stacked.add(column);
    }
    return stacked.size() >= LEAST_STACKED && !inOrder(stacked, true);
  }

  /** The pieces of a line of loose words that are no whole headings, normalized. */
  private List<String> broken(Line line) {
    if (line.notation() != Notation.WORDS) return List.of();
    return line.label().stream()
        .map(spot -> Labels.normalize(spot.text()))
        .filter(piece -> labels.stream().noneMatch(whole -> whole.contains(piece)))
        .toList();
  }

  private Verdict single(List<Line> lines) {
    Set<Integer> seen = new HashSet<>();
    List<Integer> running = new ArrayList<>();
    boolean alone = false;
    for (Line line : lines) {
      boolean wasAlone = alone;
      alone = line.label().size() == 1;
      boolean goesOn = line.notation() == Notation.CELLS || alone && wasAlone;
      if (!goesOn) running.clear();
      for (Spot spot : line.label()) {
        int column = named.of(spot.text());
        if (column == NONE) continue;
        if (column != SEVERAL) seen.add(column);
        running.add(column);
      }
      if (!inOrder(running, line.notation() == Notation.WORDS)) return Verdict.CONFLICTS;
    }
    return seen.size() >= columns - MOST_MISSING ? Verdict.AGREES : Verdict.SILENT;
  }

  /**
   * Columns go up; after the last one another level or group of headings begins. On a line of loose
   * words the heading of the last column may stand higher, so the group may end before it, if the
   * first column comes next or a piece that could be its.
   */
  private boolean inOrder(List<Integer> sequence, boolean loose) {
    int before = NONE;
    boolean open = false;
    for (int column : sequence) {
      open |= column == SEVERAL;
      if (column == SEVERAL) continue;
      boolean ended = before == columns - 1;
      boolean endedHigher = loose && before == columns - 2 && (column == 0 || open);
      if (column < before && !ended && !endedHigher) return false;
      before = column;
      open = false;
    }
    return true;
  }

  /**
   * The only column whose heading holds the text, or is a slip away from it; {@link #NONE} or
   * {@link #SEVERAL} otherwise.
   */
  private int column(String text) {
    String piece = Labels.normalize(text);
    if (piece.isEmpty()) return NONE;
    for (int i = 0; i < columns; i++) if (labels.get(i).contains(piece)) return i;
    int holding = only(label -> label.contains(piece));
    if (holding != NONE || piece.length() < SHORTEST_SLIP) return holding;
    return only(label -> Distance.within(piece, label, 1) <= 1);
  }

  private int only(Predicate<String> isMeant) {
    int found = NONE;
    for (int i = 0; i < columns; i++)
      if (isAny(labels.get(i), isMeant)) found = found == NONE ? i : SEVERAL;
    return found;
  }

  private static boolean isAny(List<String> labels, Predicate<String> isMeant) {
    for (String label : labels) if (isMeant.test(label)) return true;
    return false;
  }
}
