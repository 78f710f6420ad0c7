package org.gongkai.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring lines of a page with cells marked.
 *
 * @param lines in reading order
 */
public record Passage(List<Line> lines) {
  public Passage {
    lines = List.copyOf(lines);
  }

  /**
   * A line of the passage.
   *
   * @param marked the cells that are asked for on it; none for a line that only stands around
   */
  public record Line(PageLine line, List<PrintedCell> marked) {}

  /** The lines with marked cells and so many before and after each; those that touch are one. */
  static List<Passage> around(List<PageLine> page, List<PrintedCell> cells, int context) {
    List<Passage> passages = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    int shownTo = -1;
    for (int i = 0; i < page.size(); i++) {
      if (!marked(page.get(i), cells).isEmpty()) {
        int from = Math.max(i - context, 0);
        if (from > shownTo + 1 && !open.isEmpty()) {
          passages.add(new Passage(open));
          open.clear();
        }
        int to = Math.min(i + context, page.size() - 1);
        for (int k = Math.max(from, shownTo + 1); k <= to; k++)
          open.add(new Line(page.get(k), marked(page.get(k), cells)));
        shownTo = to;
      }
    }
    if (!open.isEmpty()) passages.add(new Passage(open));
    return passages;
  }

  private static List<PrintedCell> marked(PageLine line, List<PrintedCell> cells) {
    return cells.stream().filter(cell -> cell.isOn(line)).toList();
  }
}
