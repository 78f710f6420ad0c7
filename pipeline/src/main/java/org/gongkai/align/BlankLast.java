package org.gongkai.align;

import java.util.List;
import java.util.Optional;

/**
 * The rows of a table whose last column is left empty: where most rows that are sure have a blank
 * last cell and none has a blank first one, a row with a figure in every cell but the last is such
 * a row, too.
 *
 * <p>A row that lost a cell looks alike where rows are padded. Then its last figure is the total,
 * which is not less than what is left of the others: such a row is left alone.
 */
final class BlankLast {
  /** Fewer rows prove nothing. */
  private static final int FEW = 5;

  /** In a narrower row the figures do not show whether the last one is their total. */
  private static final int LEAST_COLUMNS = 4;

  private final int count;
  private final boolean isUsual;

  /**
   * Learns from the rows of a table.
   *
   * @param count of the columns
   * @param sure the values of the rows of which nothing but the figures is needed to tell them
   */
  BlankLast(int count, List<List<Spot>> sure) {
    this.count = count;
    long blank = sure.stream().filter(this::isBlankLast).count();
    long filled = sure.stream().filter(values -> !values.get(count - 1).isBlank()).count();
    boolean begin = sure.stream().noneMatch(values -> values.get(0).isBlank());
    this.isUsual = count >= LEAST_COLUMNS && begin && blank >= FEW && blank > filled;
  }

  /** The values of a row of which only the last is blank, other blanks around them aside. */
  Optional<List<Spot>> values(List<Spot> cells) {
    if (!isUsual) return Optional.empty();
    int first = 0;
    while (first < cells.size() && cells.get(first).isBlank()) first++;
    if (first + count > cells.size()) return Optional.empty();
    List<Spot> values = cells.subList(first, first + count);
    boolean rest = cells.subList(first + count, cells.size()).stream().allMatch(Spot::isBlank);
    boolean total = RowFigures.of(values.subList(0, count - 1)).mayEndWithTotal();
    return rest && isBlankLast(values) && !total ? Optional.of(values) : Optional.empty();
  }

  /** Whether the last cell of a row is blank, and no other. */
  private boolean isBlankLast(List<Spot> values) {
    for (int i = 0; i < count; i++) if (values.get(i).isBlank() != (i == count - 1)) return false;
    return true;
  }
}
