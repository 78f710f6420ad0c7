package org.gongkai.validate;

import java.util.List;
import java.util.Map;
import org.gongkai.issue.Issue;

/**
 * What the rules say of one report.
 *
 * @param issues one for each broken application, by rule id and then in the order of the form
 * @param tallies by rule id, one for every rule, sorted
 */
public record RuleReport(List<Issue> issues, Map<String, RuleTally> tallies) {
  public RuleReport {
    issues = List.copyOf(issues);
  }

  /** At least one application of the rule is broken. */
  boolean breaks(Rule rule) {
    return tallies.get(rule.header().id()).fail() > 0;
  }
}
