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
  /** From the number of applications of each status, in its order. */
  static RuleTally of(int[] counts) {
    return new RuleTally(
        counts[RuleStatus.PASS.ordinal()],
        counts[RuleStatus.FAIL.ordinal()],
        counts[RuleStatus.UNCERTAIN.ordinal()],
        counts[RuleStatus.NOT_ASSESSABLE.ordinal()]);
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
