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
    return use(line, row)
        .flatMap(
            use ->
                choose(line, use.block().columns().size())
                    .filter(values -> standBelow(line, use.names(), values)));
  }

  /**
   * Where a row has more cells than figures, each figure stands below its own heading, as far as
   * columns are marked up and the headings are whole.
   */
  private boolean standBelow(int line, ColumnNames columns, List<Spot> values) {
    Line row = lines.get(line);
    if (!row.notation().columnsPrinted() || row.values().size() == values.size()) return true;
    List<Spot> above = headings(line, columns);
    if (above.size() < columns.size() || above.get(0).block() != values.get(0).block()) return true;
    for (int i = 0; i < columns.size(); i++) {
      int column = values.get(i).column();
      boolean isLeft = column < above.get(i).column();
      boolean isRight = i + 1 < columns.size() && column >= above.get(i + 1).column();
      if (isLeft || isRight) return false;
    }
    return true;
  }

  /** The nearest line of headings above, as far as its headings name the columns in turn. */
  private List<Spot> headings(int line, ColumnNames columns) {
    int head = line;
    while (head > 0 && !heads[head]) head--;
    List<Spot> found = new ArrayList<>();
    for (Spot spot : lines.get(head).label())
      if (found.size() < columns.size() && columns.isNamed(found.size(), spot.text()))
        found.add(spot);
    return found;
  }

  private Optional<List<Spot>> choose(int line, int count) {
    return slots.get(count - 1).choose(line);
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
