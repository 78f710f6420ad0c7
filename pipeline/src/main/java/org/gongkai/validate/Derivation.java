package org.gongkai.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Origin;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;

/**
 * A formula for cells that a form does not print: one file of {@code conf/derivations}.
 *
 * @param id the formula's name in derived facts
 * @param section the official table
 * @param sums by id of the form
 */
public record Derivation(String id, Section section, Map<String, List<Sum>> sums) {
  public Derivation {
    sums = Map.copyOf(sums);
  }

  /**
   * One derived cell.
   *
   * @param result where it belongs
   * @param operands the cells that add up to it
   */
  public record Sum(Place result, List<Place> operands) {
    public Sum {
      operands = List.copyOf(operands);
    }
  }

  /**
   * The facts that follow. A sum is left out where one of its operands is not a printed or repaired
   * number, and where the report has a cell of its own at that place, whatever it says.
   */
  List<Fact> derive(FactTable table) {
    Optional<String> form = table.form(section);
    List<Fact> derived = new ArrayList<>();
    for (Sum sum : form.map(f -> sums.getOrDefault(f, List.of())).orElse(List.of()))
      if (!table.located(sum.result())) derive(sum, table).ifPresent(derived::add);
    return derived;
  }

  private Optional<Fact> derive(Sum sum, FactTable table) {
    BigDecimal total = BigDecimal.ZERO;
    for (Place operand : sum.operands()) {
      Optional<BigDecimal> number = table.number(operand);
      if (number.isEmpty()) return Optional.empty();
      total = total.add(number.get());
    }
    CellValue value = new CellValue.Derived(total, id);
    return table.at(sum.operands().get(0)).map(first -> fact(sum, value, first));
  }

  private static Fact fact(Sum sum, CellValue value, Fact first) {
    return new Fact(
        sum.result(),
        value,
        first.unit(),
        Origin.DERIVED,
        first.form(),
        first.scope(),
        Optional.empty());
  }
}
