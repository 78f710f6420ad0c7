package org.gongkai.conf;

/**
 * One row or column over which a rule is repeated.
 *
 * @param code its code; empty if the rule is applied once
 * @param optional whether it is a row that only some reports print
 */
record Each(String code, boolean optional) {
  /** How patterns name it. */
  static final String WORD = "each";

  static final Each ONCE = new Each("", false);
}
