package org.gongkai.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of table two below its headings. */
final class DisclosureTable implements RowMatcher.Table {
  /** Rows are often left out here, whole clauses too. */
  private static final double SKIP_ROW = 0.5;

  private static final int MOST_COLUMNS = 3;

  private final List<Line> lines;
  private final ColumnHeading[] above;
  private final boolean[] heads;
  private final RowLabels labels;
  private final List<ValueSlots> slots = new ArrayList<>();

  /**
   * A stretch of the page.
   *
   * @param above by line, the headings that hold there; null before the first
   * @param heads by line, whether it is itself a heading
   */
  DisclosureTable(List<Line> lines, ColumnHeading[] above, boolean[] heads, RowLabels labels) {
    this.lines = lines;
    this.above = above;
    this.heads = heads;
    this.labels = labels;
    for (int count = 1; count <= MOST_COLUMNS; count++) slots.add(new ValueSlots(lines, count));
  }

  List<Line> lines() {
    return lines;
  }

  /** The headings above a line. */
  Optional<ColumnHeading> heading(int line) {
    return Optional.ofNullable(above[line]);
  }

  /** The block of the headings above a line that has the row. */
  Optional<ColumnHeading.Use> use(int line, int row) {
    return heading(line).flatMap(h -> h.of(labels.row(row).code()));
  }

  @Override
  public Optional<List<Spot>> values(int line, int row) {
    return use(line, row).flatMap(u -> choose(line, u.block().columns().size()));
  }

  private Optional<List<Spot>> choose(int line, int count) {
    return slots.get(count - 1).choose(lines.get(line));
  }

  @Override
  public double skipRow(int row) {
    return SKIP_ROW;
  }

  @Override
  public boolean isBarrier(int line) {
    return heads[line];
  }

  @Override
  public boolean placesUnlabelled() {
    return false;
  }
}
