package org.gongkai.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.fact.CellValue;

/**
 * A number lies between two limits and has no more decimals than its unit allows. Cells that were
 * not found are left out.
 *
 * @param min the smallest allowed number, if there is one
 * @param max the greatest allowed number, if there is one
 * @param decimals how many digits may follow the point
 */
public record RangeRule(
    RuleHeader header,
    ByForm<Operand> cells,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    int decimals)
    implements Rule {
  /** What its message may name. */
  public static final Set<String> MESSAGE_VALUES = Set.of("cell", "value");

  @Override
  public List<RuleResult> check(FactTable table) {
    return cells.check(header, table, cell -> check(cell, table));
  }

  private Stream<RuleResult> check(Operand cell, FactTable table) {
    if (!table.located(cell.place())) return Stream.empty();
    Optional<BigDecimal> number = table.value(cell.place()).flatMap(CellValue::number);
    return Stream.of(number.map(n -> check(cell, n)).orElseGet(header::uncertain));
  }

  private RuleResult check(Operand cell, BigDecimal number) {
    boolean low = min.filter(m -> number.compareTo(m) < 0).isPresent();
    boolean high = max.filter(m -> number.compareTo(m) > 0).isPresent();
    boolean fine = number.stripTrailingZeros().scale() > decimals;
    return low || high || fine ? broken(cell, number) : header.pass();
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
    String from = min.map(m -> "at least " + PartialSum.plain(m) + ", ").orElse("");
    String to = max.map(m -> "at most " + PartialSum.plain(m) + ", ").orElse("");
    return from + to + decimals + " decimals";
  }
}
