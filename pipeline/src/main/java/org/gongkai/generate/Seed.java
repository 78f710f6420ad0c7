package org.gongkai.generate;

import java.util.Random;

/**
 * Gives every report random numbers of its own, so that it depends on nothing but the seed and its
 * number.
 *
 * @param number the seed of a run
 */
public record Seed(long number) {

  /** The random numbers of one report; neighbours are not alike. */
  public Random of(long index) {
    return new Random(mixed(mixed(number) + index));
  }

  /** The finisher of SplitMix64: each bit of the result depends on every bit of the number. */
  private static long mixed(long number) {
    long z = number + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
