package org.gongkai.check;

import java.util.List;
import java.util.Map;

/** Where a check is printed. */
interface Page {

  /**
   * A table.
   *
   * @param headings the first above the labels, the others above the cells
   * @param shortens long labels may be cut
   */
  record Sheet(List<String> headings, List<Line> lines, boolean shortens) {
    public Sheet {
      headings = List.copyOf(headings);
      lines = List.copyOf(lines);
    }

    /** With labels that may be cut. */
    static Sheet of(List<String> headings, List<Line> lines) {
      return new Sheet(headings, lines, true);
    }

    /** With whole labels. */
    static Sheet whole(List<String> headings, List<Line> lines) {
      return new Sheet(headings, lines, false);
    }
  }

  /**
   * A row of a table.
   *
   * @param depth how far its label stands to the right
   * @param cells none for a label that spans the rows below it
   */
  record Line(int depth, String label, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** Begins a report. */
  void title(String text);

  /** Begins a part of it. */
  void heading(String text);

  /** Names with what they stand for. */
  void fields(Map<String, String> fields);

  void sheet(Sheet sheet);

  void paragraph(String text);

  /** One of several, with more about it. */
  void item(String text, List<String> more);
}
