package org.gongkai.accuracy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How well some reports were read.
 *
 * @param counts what is not in it is none
 */
public record Score(Map<Measure, Long> counts) {
  /** Of no report. */
  public static final Score NONE = new Score(Map.of());

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;

  public Score {
    Map<Measure, Long> copy = new EnumMap<>(Measure.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
  }

  /** How many. */
  public long of(Measure measure) {
    return counts.getOrDefault(measure, 0L);
  }

  /** Both together. */
  public Score plus(Score other) {
    Map<Measure, Long> sum = new EnumMap<>(Measure.class);
    sum.putAll(counts);
    other.counts.forEach((measure, count) -> sum.merge(measure, count, Long::sum));
    return new Score(sum);
  }

  /** So many of a hundred, cut to two decimals: 100.00 is all of them. Of none it is {@code -}. */
  public String percent(Measure part, Measure whole) {
    if (of(whole) == 0) return "-";
    return BigDecimal.valueOf(of(part))
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(of(whole)), DECIMALS, RoundingMode.DOWN)
        .toPlainString();
  }
}
