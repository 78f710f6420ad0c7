package org.gongkai.text;

import java.math.BigDecimal;

/** Amounts of money, which reports print in yuan or in ten thousand yuan. */
public final class Money {
  /** The unit of the warehouse. */
  public static final String TEN_THOUSAND_YUAN = "万元";

  private static final String YUAN = "元";
  private static final BigDecimal FACTOR = new BigDecimal("0.0001");

  private Money() {}

  /** The unit that a heading or a cell names; empty if none. */
  public static String unitIn(String text) {
    String plain = Labels.plain(text);
    if (plain.contains(TEN_THOUSAND_YUAN)) return TEN_THOUSAND_YUAN;
    return plain.contains(YUAN) ? YUAN : "";
  }

  /** An amount in ten thousand yuan. Throws {@link IllegalArgumentException} on another unit. */
  public static BigDecimal inTenThousand(BigDecimal amount, String unit) {
    return switch (unit) {
      case TEN_THOUSAND_YUAN -> amount;
      case YUAN -> amount.multiply(FACTOR);
      default -> throw new IllegalArgumentException("Cannot convert from the unit " + unit);
    };
  }
}
