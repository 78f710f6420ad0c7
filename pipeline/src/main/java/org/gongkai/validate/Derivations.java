package org.gongkai.validate;

import java.util.Comparator;
import java.util.List;
import org.gongkai.fact.Fact;

/** All formulas of {@code conf/derivations}, sorted by id. */
public record Derivations(List<Derivation> formulas) {
  public Derivations {
    formulas = formulas.stream().sorted(Comparator.comparing(Derivation::id)).toList();
  }

  /**
   * The facts that follow from the cells of a report, sorted by place; never at a place that the
   * report itself fills.
   */
  public List<Fact> derive(FactTable table) {
    return formulas.stream()
        .flatMap(formula -> formula.derive(table).stream())
        .sorted(Comparator.comparing(Fact::place))
        .toList();
  }
}
