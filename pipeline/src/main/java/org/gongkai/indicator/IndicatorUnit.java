package org.gongkai.indicator;

import java.util.Locale;

/** What an indicator's value counts, and by what its quotient is multiplied. */
public enum IndicatorUnit {
  /** Cases, documents: the numerator alone. */
  COUNT(1),
  /** Hundredths of the denominator. */
  PERCENT(100),
  /** The quotient. */
  RATIO(1),
  /** Of 100,000 inhabitants. */
  PER_100K(100_000),
  /** Points from 0 to 100, a mean over bodies. */
  POINTS(1),
  /** Ten thousand yuan a case. */
  WAN_YUAN(1);

  private final int factor;

  IndicatorUnit(int factor) {
    this.factor = factor;
  }

  public int factor() {
    return factor;
  }

  /** As written in {@code conf/} and in the column {@code unit}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the value is the numerator, which needs no denominator. */
  public boolean isCount() {
    return this == COUNT;
  }
}
