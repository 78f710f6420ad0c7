package org.gongkai.validate;

/**
 * How often a rule was applied to a report, by outcome.
 *
 * @param pass held
 * @param fail broken
 * @param uncertain could not be decided
 * @param notAssessable had nothing to look at
 */
public record RuleTally(int pass, int fail, int uncertain, int notAssessable) {
  /** Never applied. */
  public static final RuleTally NONE = new RuleTally(0, 0, 0, 0);

  /** One application more. */
  public RuleTally plus(RuleStatus status) {
    return switch (status) {
      case PASS -> new RuleTally(pass + 1, fail, uncertain, notAssessable);
      case FAIL -> new RuleTally(pass, fail + 1, uncertain, notAssessable);
      case UNCERTAIN -> new RuleTally(pass, fail, uncertain + 1, notAssessable);
      case NOT_ASSESSABLE -> new RuleTally(pass, fail, uncertain, notAssessable + 1);
    };
  }

  /** Both together, such as over several reports. */
  public RuleTally plus(RuleTally other) {
    return new RuleTally(
        pass + other.pass,
        fail + other.fail,
        uncertain + other.uncertain,
        notAssessable + other.notAssessable);
  }

  /** All applications. */
  public int applications() {
    return pass + fail + uncertain + notAssessable;
  }
}
