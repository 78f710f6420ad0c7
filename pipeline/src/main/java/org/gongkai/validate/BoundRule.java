package org.gongkai.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One sum of cells is at most another, or at most a multiple of it.
 *
 * <p>A cell without a number on the left may stand for any count of zero or more, so the left side
 * is at least what is printed there; the right side must be complete for the rule to break.
 *
 * @param factor of the right side
 */
public record BoundRule(RuleHeader header, ByForm<Bound> bounds, BigDecimal factor)
    implements Rule {
  /** What its message may name. */
  public static final Set<String> MESSAGE_VALUES = Set.of("each", "left", "right");

  /**
   * One application.
   *
   * @param comparison the two sides
   * @param base cells whose sum must reach {@code baseAtLeast} for the rule to be applied; empty
   *     for always
   */
  public record Bound(Comparison comparison, List<Operand> base, BigDecimal baseAtLeast) {
    public Bound {
      base = List.copyOf(base);
    }
  }

  @Override
  public List<RuleResult> check(FactTable table) {
    return bounds.check(header, table, bound -> check(bound, table));
  }

  private Optional<RuleResult> check(Bound bound, FactTable table) {
    if (!bound.comparison().appliesTo(table)) return Optional.empty();
    PartialSum left = PartialSum.of(bound.comparison().left(), table);
    PartialSum right = PartialSum.of(bound.comparison().right(), table);
    if (!left.located() && !right.located()) return Optional.of(header.notAssessable());
    if (bound.base().isEmpty()) return Optional.of(compare(bound.comparison(), left, right));
    PartialSum base = PartialSum.of(bound.base(), table);
    if (!base.complete()) return Optional.of(header.uncertain());
    boolean met = base.known().compareTo(bound.baseAtLeast()) >= 0;
    return Optional.of(met ? compare(bound.comparison(), left, right) : header.pass());
  }

  private RuleResult compare(Comparison comparison, PartialSum left, PartialSum right) {
    boolean above = left.known().compareTo(factor.multiply(right.known())) > 0;
    if (above && right.complete()) return broken(comparison, left, right);
    return left.complete() && right.complete() ? header.pass() : header.uncertain();
  }

  private RuleResult broken(Comparison comparison, PartialSum left, PartialSum right) {
    Map<String, String> values =
        Map.of(
            "each", comparison.each(),
            "left", PartialSum.plain(left.known()),
            "right", PartialSum.plain(right.known()));
    return header.fail(values, left.formula(), scaled(right), comparison.cells());
  }

  private String scaled(PartialSum right) {
    if (factor.compareTo(BigDecimal.ONE) == 0) return right.formula();
    return PartialSum.plain(factor)
        + " x ("
        + right.formula()
        + ") = "
        + PartialSum.plain(factor.multiply(right.known()));
  }
}
