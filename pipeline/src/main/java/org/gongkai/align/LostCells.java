package org.gongkai.align;

import java.util.List;

/**
 * Whether a row may have lost a cell without a trace. Where rows are padded and columns are not
 * marked up, padding fills the gap at the end of the row, and the cells behind the lost one have
 * moved.
 */
final class LostCells {
  private final boolean hasPadding;
  private final boolean lastIsFilled;

  /**
   * A row as printed and as read.
   *
   * @param values those of {@code line} that are the row's
   */
  record Row(Line line, List<Spot> values) {
    private boolean isPadded() {
      return last(line.values()) != last(values);
    }
  }

  /** Learns from all rows of a table. */
  LostCells(List<Row> rows) {
    List<Row> wide = rows.stream().filter(row -> row.values().size() > 1).toList();
    long blank = wide.stream().filter(row -> last(row.values()).isBlank()).count();
    this.hasPadding = rows.stream().anyMatch(Row::isPadded);
    this.lastIsFilled = blank <= Math.max(1, wide.size() / 10);
  }

  /** Whether the last cell of the row may be padding. */
  boolean mayHide(Row row) {
    return hasPadding
        && lastIsFilled
        && !row.line().notation().columnsPrinted()
        && row.line().hasFigures()
        && row.values().size() > 1
        && last(row.values()).isBlank();
  }

  private static Spot last(List<Spot> spots) {
    return spots.get(spots.size() - 1);
  }
}
