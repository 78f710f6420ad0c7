package org.gongkai.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A number lies between two limits and has no more decimals than its unit allows. Cells that were
 * not found are left out.
 *
 * @param min the smallest allowed number
 * @param max the greatest allowed number
 * @param decimals how many digits may follow the point
 */
public record RangeRule(
    RuleHeader header, ByForm<Operand> cells, BigDecimal min, BigDecimal max, int decimals)
    implements Rule {
  /** What its message may name. */
  public static final Set<String> MESSAGE_VALUES = Set.of("cell", "value");

  @Override
  public List<RuleResult> check(FactTable table) {
    return cells.check(header, table, cell -> check(cell, table));
  }

  private Optional<RuleResult> check(Operand cell, FactTable table) {
    FactTable.Cell printed = table.cell(cell.place());
    if (printed.number().isPresent()) return Optional.of(check(cell, printed.number().get()));
    return printed.isLocated() ? Optional.of(header.uncertain()) : Optional.empty();
  }

  private RuleResult check(Operand cell, BigDecimal number) {
    boolean within = number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
    boolean coarse = number.scale() <= decimals || number.stripTrailingZeros().scale() <= decimals;
    return within && coarse ? header.pass() : broken(cell, number);
  }

  private RuleResult broken(Operand cell, BigDecimal number) {
    String value = PartialSum.plain(number);
    return header.fail(
        Map.of("cell", cell.name(), "value", value),
        cell.name() + " " + value,
        allowed(),
        List.of(cell.place()));
  }

  private String allowed() {
    return PartialSum.plain(min)
        + " to "
        + PartialSum.plain(max)
        + " with at most "
        + decimals
        + " decimals";
  }
}
