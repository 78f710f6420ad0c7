package org.gongkai.check;

import java.util.Optional;
import org.gongkai.issue.Issue;

/**
 * A doubt about a report.
 *
 * @param key stable as long as the document, the rule and the cells are the same
 * @param title of the check that found it; empty where a rule within the report did
 */
public record Finding(String key, Issue issue, Optional<String> title) {
  private static final String PROPOSED = "proposed ";

  /** The number that would make the sums of the report hold. */
  public Optional<String> proposal() {
    return issue
        .rightSide()
        .filter(side -> side.startsWith(PROPOSED))
        .map(side -> side.substring(PROPOSED.length()));
  }
}
