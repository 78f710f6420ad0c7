package org.gongkai.validate;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.fact.Place;

/**
 * Two sums of cells that are compared.
 *
 * @param each the row or column for which they are compared, such as {@code natural_person}; empty
 *     if there is only one application
 * @param left addends of the left side
 * @param right addends of the right side; none means zero
 * @param optional cells that only some reports print: if there are any, the comparison is made only
 *     where one of them was found
 */
public record Comparison(
    String each, List<Operand> left, List<Operand> right, List<Place> optional) {
  public Comparison {
    left = List.copyOf(left);
    right = List.copyOf(right);
    optional = List.copyOf(optional);
  }

  boolean appliesTo(FactTable table) {
    for (Place place : optional) if (table.located(place)) return true;
    return optional.isEmpty();
  }

  boolean namesEachCellOnce() {
    return cells().size() == left.size() + right.size();
  }

  List<Place> cells() {
    return Stream.concat(left.stream(), right.stream()).map(Operand::place).distinct().toList();
  }
}
