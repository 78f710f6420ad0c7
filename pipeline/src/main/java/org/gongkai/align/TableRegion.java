package org.gongkai.align;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.gongkai.document.Notation;
import org.gongkai.fact.Section;
import org.gongkai.text.Headings;
import org.gongkai.text.Labels;

/**
 * The lines of one official table on a page: from its first heading to its last row.
 *
 * @param from its first line
 * @param first its first line of figures that was read
 * @param to the line behind its last one
 */
record TableRegion(int from, int first, int to) {
  /** A head is broken over so many lines at most. */
  private static final int TALLEST_HEAD = 25;

  /** Rows that were not read may follow the last that was. */
  private static final int ROWS_BEHIND = 30;

  /**
   * What tells where a table ends.
   *
   * @param known its words
   * @param read its lines of figures that were read
   * @param others those of the other tables
   */
  record Bounds(Section section, KnownLabels known, SortedSet<Integer> read, Set<Integer> others) {}

  /** The region around the lines that were read; there is at least one. */
  static TableRegion of(List<Line> lines, Bounds bounds) {
    int first = bounds.read().first();
    int last = bounds.read().last();
    return new TableRegion(from(lines, bounds, first), first, to(lines, bounds, last));
  }

  /** The topmost heading above. Only table two has further rows of figures between its headings. */
  private static int from(List<Line> lines, Bounds bounds, int first) {
    int from = first;
    for (int i = first - 1; i >= Math.max(0, first - TALLEST_HEAD); i--) {
      Line line = lines.get(i);
      if (bounds.others().contains(i)) break;
      if (line.hasFigures() && bounds.section() != Section.DISCLOSURE) break;
      if (!line.hasFigures() && bounds.known().isHead(line.pieces())) from = i;
    }
    return from;
  }

  private static int to(List<Line> lines, Bounds bounds, int last) {
    int to = last + 1;
    for (int i = last + 1; i < Math.min(lines.size(), last + ROWS_BEHIND); i++) {
      if (bounds.others().contains(i) || !follows(lines.get(last), lines.get(i), bounds)) break;
      if (lines.get(i).hasFigures()) to = i + 1;
    }
    return to;
  }

  /** Whether a line may still be of the table: only table two is printed in several pieces. */
  private static boolean follows(Line last, Line line, Bounds bounds) {
    boolean drawn = last.notation() == Notation.MARKUP || last.notation() == Notation.ROWS;
    boolean sameGrid = drawn && last.first().block() == line.first().block();
    if (sameGrid) return true;
    return bounds.section() == Section.DISCLOSURE
        && !Headings.isSection(line.words())
        && Labels.normalize(line.words()).length() <= PrintedLabel.LONGEST;
  }
}
