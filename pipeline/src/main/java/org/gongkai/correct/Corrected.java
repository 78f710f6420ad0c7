package org.gongkai.correct;

import java.util.List;
import org.gongkai.fact.Fact;
import org.gongkai.issue.Issue;

/**
 * The facts of a report after its corrections.
 *
 * @param facts in the same order; a corrected one is {@code repaired}
 * @param issues one for each correction of this report that found no such cell
 */
public record Corrected(List<Fact> facts, List<Issue> issues) {
  public Corrected {
    facts = List.copyOf(facts);
    issues = List.copyOf(issues);
  }
}
