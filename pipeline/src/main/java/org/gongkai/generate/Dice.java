package org.gongkai.generate;

import java.util.List;
import java.util.Random;
import org.gongkai.generate.SizeClass.Range;

/** Draws from a source of random numbers; the same state of it gives the same draws. */
record Dice(Random random) {
  /** Above this mean a bell curve is as good as counting. */
  private static final double BELL = 40;

  /** One of the list. */
  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** One of the range; each as likely as another. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** True in so many of a hundred. */
  boolean inHundred(int times) {
    return random.nextInt(100) < times;
  }

  /** One of the range; each order of magnitude is as likely as another. */
  long sized(Range range) {
    double low = Math.log(range.least() + 1.0);
    double high = Math.log(range.most() + 2.0);
    long drawn = (long) Math.exp(low + random.nextDouble() * (high - low)) - 1;
    return Math.max(range.least(), Math.min(range.most(), drawn));
  }

  /** A count that comes out so high on average. */
  long count(double mean) {
    if (mean > BELL) return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
    double limit = Math.exp(-mean);
    long count = 0;
    for (double p = random.nextDouble(); p > limit; p *= random.nextDouble()) count++;
    return count;
  }

  /** So many shares of one, very unequal. */
  double[] shares(int number) {
    double[] shares = new double[number];
    double sum = 0;
    for (int i = 0; i < number; i++) sum += shares[i] = -Math.log(1 - random.nextDouble());
    for (int i = 0; i < number; i++) shares[i] /= sum;
    return shares;
  }
}
