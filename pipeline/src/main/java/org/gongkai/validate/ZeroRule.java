package org.gongkai.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Place;

/** Where one sum of cells is zero, other cells are zero or blank. */
public record ZeroRule(RuleHeader header, ByForm<Zero> zeros) implements Rule {
  /** What its message may name. */
  public static final Set<String> MESSAGE_VALUES = Set.of("each", "cells");

  /**
   * One application.
   *
   * @param each the row or column for which it is made; empty if there is only one
   * @param when cells whose sum is the condition
   * @param then cells that must be zero or blank; they are looked at where they were found
   */
  public record Zero(String each, List<Operand> when, List<Operand> then) {
    public Zero {
      when = List.copyOf(when);
      then = List.copyOf(then);
    }
  }

  @Override
  public List<RuleResult> check(FactTable table) {
    return zeros.check(header, table, zero -> Optional.of(check(zero, table)));
  }

  private RuleResult check(Zero zero, FactTable table) {
    PartialSum when = PartialSum.of(zero.when(), table);
    List<Operand> then = zero.then().stream().filter(o -> table.located(o.place())).toList();
    if (!when.located() || then.isEmpty()) return header.notAssessable();
    if (!when.complete()) return header.uncertain();
    if (when.known().signum() != 0) return header.pass();
    List<Operand> offenders = then.stream().filter(o -> isNotZero(o, table)).toList();
    if (!offenders.isEmpty()) return broken(zero, when, offenders, table);
    boolean sure = then.stream().allMatch(o -> isRead(o, table));
    return sure ? header.pass() : header.uncertain();
  }

  private static boolean isNotZero(Operand operand, FactTable table) {
    return table.number(operand.place()).filter(n -> n.signum() != 0).isPresent();
  }

  private static boolean isRead(Operand operand, FactTable table) {
    Optional<CellValue> value = table.value(operand.place());
    return value.filter(v -> !(v instanceof CellValue.Unreadable)).isPresent();
  }

  private RuleResult broken(Zero zero, PartialSum when, List<Operand> offenders, FactTable table) {
    String names = offenders.stream().map(Operand::name).collect(Collectors.joining(", "));
    List<Place> cells =
        Stream.concat(zero.when().stream(), offenders.stream()).map(Operand::place).toList();
    return header.fail(
        Map.of("each", zero.each(), "cells", names),
        when.formula(),
        PartialSum.of(offenders, table).formula(),
        cells);
  }
}
