package org.gongkai.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.issue.Issue;

/**
 * All rules of {@code conf/rules}, sorted by id.
 *
 * <p>A change of one cell breaks at least one of the 39 + 3 equations of form 2021. A change of
 * several cells that keeps every sum breaks none of them, such as two rows or two columns that were
 * swapped: only labels can tell.
 */
public record RuleCatalog(List<Rule> rules) {
  public RuleCatalog {
    rules = rules.stream().sorted(Comparator.comparing((Rule rule) -> rule.header().id())).toList();
  }

  /** Applies every rule to a report. */
  public RuleReport check(FactTable table) {
    List<Issue> issues = new ArrayList<>();
    SortedMap<String, RuleTally> tallies = new TreeMap<>();
    for (Rule rule : rules) {
      List<RuleResult> results = rule.check(table);
      for (RuleResult result : results) result.issue().ifPresent(issues::add);
      tallies.put(rule.header().id(), tally(results));
    }
    return new RuleReport(issues, Collections.unmodifiableSortedMap(tallies));
  }

  /** The equalities that the rules demand of a report. */
  public List<Equation> equations(FactTable table) {
    return rules.stream().flatMap(rule -> rule.equations(table).stream()).toList();
  }

  private static RuleTally tally(List<RuleResult> results) {
    int[] counts = new int[RuleStatus.values().length];
    for (RuleResult result : results) counts[result.status().ordinal()]++;
    return RuleTally.of(counts);
  }
}
