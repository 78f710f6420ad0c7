package org.gongkai.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two sums of cells are equal: a total and its parts, or the two sides of a balance.
 *
 * <p>A cell without a number may stand for any count of zero or more. So a side that is complete
 * and smaller than what is printed on the other breaks the rule; anything else with such a cell is
 * uncertain, even when the printed numbers agree.
 *
 * @param tolerance the greatest difference that is not reported
 * @param signed whether cells may be negative: then nothing follows from an incomplete side
 */
public record SumRule(
    RuleHeader header, ByForm<Comparison> sums, BigDecimal tolerance, boolean signed)
    implements Rule {
  /** What its message may name. */
  public static final Set<String> MESSAGE_VALUES = Set.of("each", "left", "right");

  @Override
  public List<RuleResult> check(FactTable table) {
    return sums.check(header, table, sum -> check(sum, table));
  }

  /** Its identities, where no difference is tolerated. */
  @Override
  public List<Equation> equations(FactTable table) {
    if (tolerance.signum() != 0) return List.of();
    return sums.of(table)
        .filter(sum -> sum.appliesTo(table) && sum.namesEachCellOnce())
        .map(sum -> Equation.of(header, sum, signed))
        .toList();
  }

  private Optional<RuleResult> check(Comparison sum, FactTable table) {
    if (!sum.appliesTo(table)) return Optional.empty();
    PartialSum left = PartialSum.of(sum.left(), table);
    PartialSum right = PartialSum.of(sum.right(), table);
    if (!left.located() && !right.located()) return Optional.of(header.notAssessable());
    if (exceeds(left, right) || exceeds(right, left)) return Optional.of(broken(sum, left, right));
    boolean sure = left.complete() && right.complete();
    return Optional.of(sure ? header.pass() : header.uncertain());
  }

  private boolean exceeds(PartialSum one, PartialSum other) {
    return other.complete()
        && (one.complete() || !signed)
        && one.known().subtract(other.known()).compareTo(tolerance) > 0;
  }

  private RuleResult broken(Comparison sum, PartialSum left, PartialSum right) {
    Map<String, String> values =
        Map.of(
            "each", sum.each(),
            "left", PartialSum.plain(left.known()),
            "right", PartialSum.plain(right.known()));
    return header.fail(values, left.formula(), right.formula(), sum.cells());
  }
}
