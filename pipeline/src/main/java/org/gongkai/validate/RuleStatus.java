package org.gongkai.validate;

/** How one application of a rule ended. */
public enum RuleStatus {
  /** It holds, or its condition is not met. */
  PASS,
  /** It is broken whatever the cells without a number may hold. */
  FAIL,
  /** A cell that it needs is blank, unreadable, not applicable or not found. */
  UNCERTAIN,
  /** Its table, or every cell that it needs, is absent. */
  NOT_ASSESSABLE
}
