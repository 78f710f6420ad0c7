package org.gongkai.validate;

import java.util.List;

/**
 * What must hold within one report: one file of {@code conf/rules}.
 *
 * <p>A cell without a number (blank, unreadable, not applicable, not found) never breaks a rule; a
 * rule is broken only where the numbers that are there leave no way to fill the others with counts
 * of zero or more.
 */
public sealed interface Rule
    permits SumRule,
        BoundRule,
        ZeroRule,
        RangeRule,
        DuplicateColumnRule,
        TotalOnlyRule,
        PresenceRule,
        ForeignCellRule,
        UniqueRule,
        FormYearRule {

  /** Its id, weight and message. */
  RuleHeader header();

  /** Applies the rule wherever it applies; none where it is not meant for the report's form. */
  List<RuleResult> check(FactTable table);

  /** The equalities that it demands of a report; none unless it demands exact ones. */
  default List<Equation> equations(FactTable table) {
    return List.of();
  }
}
