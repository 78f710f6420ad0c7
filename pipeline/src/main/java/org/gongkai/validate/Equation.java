package org.gongkai.validate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.fact.Place;
import org.gongkai.issue.Severity;

/**
 * One identity of a report: its cells add up to zero when some of them are taken off. The rule that
 * demands it makes it, so that there is no second list of equations.
 *
 * @param rule id of the rule
 * @param each the row or column for which it holds; empty if there is only one
 * @param severity of the rule
 * @param signs 1 or -1 by cell, in the order of the form
 * @param signed whether cells may be negative
 */
public record Equation(
    String rule, String each, Severity severity, Map<Place, Integer> signs, boolean signed) {
  public Equation {
    signs = Collections.unmodifiableMap(new LinkedHashMap<>(signs));
  }

  /** The sum on the left is the sum on the right. */
  static Equation of(RuleHeader header, Comparison sum, boolean signed) {
    Map<Place, Integer> signs = new LinkedHashMap<>();
    sum.left().forEach(operand -> signs.put(operand.place(), 1));
    sum.right().forEach(operand -> signs.put(operand.place(), -1));
    return new Equation(header.id(), sum.each(), header.severity(), signs, signed);
  }

  Set<Place> cells() {
    return signs.keySet();
  }

  /** 0 for a cell that takes no part. */
  int sign(Place cell) {
    return signs.getOrDefault(cell, 0);
  }

  /** Every cell but perhaps that one has a number. */
  boolean isClosedBut(Place cell, Function<Place, Optional<BigDecimal>> numbers) {
    return cells().stream().allMatch(c -> c.equals(cell) || numbers.apply(c).isPresent());
  }

  /** No way to fill the cells without a number satisfies it; see {@link SumRule}. */
  boolean isBroken(Function<Place, Optional<BigDecimal>> numbers) {
    List<Place> open = cells().stream().filter(c -> numbers.apply(c).isEmpty()).toList();
    int rest = known(numbers).signum();
    if (open.isEmpty()) return rest != 0;
    return !signed && rest != 0 && open.stream().allMatch(c -> sign(c) == rest);
  }

  /** The number that a cell must have, given all others. */
  BigDecimal solvedFor(Place cell, Function<Place, Optional<BigDecimal>> numbers) {
    BigDecimal others = known(c -> c.equals(cell) ? Optional.empty() : numbers.apply(c));
    return sign(cell) > 0 ? others.negate() : others;
  }

  private BigDecimal known(Function<Place, Optional<BigDecimal>> numbers) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Place cell : cells()) {
      BigDecimal number = numbers.apply(cell).orElse(BigDecimal.ZERO);
      sum = sign(cell) > 0 ? sum.add(number) : sum.subtract(number);
    }
    return sum;
  }

  /** Such as {@code request-balance of business}. */
  @Override
  public String toString() {
    return each.isEmpty() ? rule : rule + " of " + each;
  }
}
