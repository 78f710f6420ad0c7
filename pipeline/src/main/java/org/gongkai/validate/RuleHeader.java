package org.gongkai.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.fact.Place;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;

/**
 * What all kinds of rules have in common.
 *
 * @param id kebab-case, named for the bad state
 * @param severity of its issues
 * @param message one sentence with places for values in braces, such as {@code {each}}
 * @param source where the rule comes from
 */
public record RuleHeader(String id, Severity severity, String message, String source) {

  RuleResult pass() {
    return new RuleResult(id, RuleStatus.PASS, Optional.empty());
  }

  RuleResult uncertain() {
    return new RuleResult(id, RuleStatus.UNCERTAIN, Optional.empty());
  }

  RuleResult notAssessable() {
    return new RuleResult(id, RuleStatus.NOT_ASSESSABLE, Optional.empty());
  }

  /** Broken; the values fill the message by name. */
  RuleResult fail(Map<String, String> values, List<Place> cells) {
    return fail(Issue.of(id, severity, filled(values), names(cells)));
  }

  /** Broken, with both sides as formulas; {@code values} fill the message by name. */
  RuleResult fail(Map<String, String> values, String left, String right, List<Place> cells) {
    return fail(
        new Issue(
            id, severity, filled(values), Optional.of(left), Optional.of(right), names(cells)));
  }

  private RuleResult fail(Issue issue) {
    return new RuleResult(id, RuleStatus.FAIL, Optional.of(issue));
  }

  private String filled(Map<String, String> values) {
    String text = message;
    for (Map.Entry<String, String> value : values.entrySet())
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    return text;
  }

  private static List<String> names(List<Place> cells) {
    return cells.stream().map(Place::toString).toList();
  }
}
