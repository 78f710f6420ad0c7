package org.gongkai.validate;

import java.util.Optional;
import org.gongkai.issue.Issue;

/**
 * The outcome of one application of a rule, such as the balance of one column.
 *
 * @param rule id of the rule
 * @param status how it ended
 * @param issue what is wrong; there exactly when the rule is broken
 */
public record RuleResult(String rule, RuleStatus status, Optional<Issue> issue) {
  public RuleResult {
    if (issue.isPresent() != (status == RuleStatus.FAIL))
      throw new IllegalArgumentException("Cannot report " + status + " of " + rule + ": " + issue);
  }
}
