package org.gongkai.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.fact.Place;

/**
 * No two columns are the same in all rows. Columns with few numbers other than zero are the same by
 * chance and are let pass.
 *
 * @param columnPairs every two columns that are compared
 * @param atLeast so many cells of a column must be other than zero
 */
public record DuplicateColumnRule(RuleHeader header, ByForm<ColumnPair> columnPairs, int atLeast)
    implements Rule {
  /** What its message may name. */
  public static final Set<String> MESSAGE_VALUES = Set.of("left", "right", "rows");

  /**
   * Two columns.
   *
   * @param left name of the one column
   * @param right name of the other
   * @param leftCells one a row
   * @param rightCells the cells beside them
   */
  public record ColumnPair(
      String left, String right, List<Place> leftCells, List<Place> rightCells) {
    public ColumnPair {
      leftCells = List.copyOf(leftCells);
      rightCells = List.copyOf(rightCells);
    }

    private Stream<Place> cells() {
      return Stream.concat(leftCells.stream(), rightCells.stream());
    }
  }

  private enum Row {
    DIFFERENT,
    UNKNOWN,
    ZERO,
    EQUAL
  }

  @Override
  public List<RuleResult> check(FactTable table) {
    return columnPairs.check(header, table, pair -> Optional.of(check(pair, table)));
  }

  private RuleResult check(ColumnPair pair, FactTable table) {
    if (pair.cells().noneMatch(table::located)) return header.notAssessable();
    int equal = 0;
    boolean unknown = false;
    for (int i = 0; i < pair.leftCells().size(); i++) {
      Row row = row(table, pair.leftCells().get(i), pair.rightCells().get(i));
      if (row == Row.DIFFERENT) return header.pass();
      if (row == Row.EQUAL) equal++;
      unknown |= row == Row.UNKNOWN;
    }
    if (unknown) return header.uncertain();
    return equal < atLeast ? header.pass() : broken(pair, equal, table);
  }

  private static Row row(FactTable table, Place left, Place right) {
    Optional<BigDecimal> one = table.number(left);
    Optional<BigDecimal> other = table.number(right);
    if (one.isEmpty() || other.isEmpty())
      return one.isEmpty() && other.isEmpty() ? Row.ZERO : Row.UNKNOWN;
    if (one.get().compareTo(other.get()) != 0) return Row.DIFFERENT;
    return one.get().signum() == 0 ? Row.ZERO : Row.EQUAL;
  }

  private RuleResult broken(ColumnPair pair, int equal, FactTable table) {
    List<Place> cells = pair.cells().filter(table::located).toList();
    return header.fail(
        Map.of("left", pair.left(), "right", pair.right(), "rows", Integer.toString(equal)), cells);
  }
}
