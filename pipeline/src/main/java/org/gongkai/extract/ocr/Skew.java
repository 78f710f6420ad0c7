package org.gongkai.extract.ocr;

import java.util.Arrays;

/** How far the lines of a page are from level. */
final class Skew {
  /** The steepest slope that is looked for: five degrees. */
  private static final double STEEPEST = Math.tan(Math.toRadians(5));

  private static final int COARSE_STEPS = 40;
  private static final int FINE_STEPS = 10;

  /** Enough points of ink for a sharp profile. */
  private static final int POINTS = 150_000;

  private final int[] xs;
  private final int[] ys;
  private final int[] profile;
  private final int offset;

  private Skew(Ink ink) {
    int count = 0;
    for (boolean dark : ink.dark()) if (dark) count++;
    int every = Math.max(1, count / POINTS);
    xs = new int[(count + every - 1) / every];
    ys = new int[xs.length];
    int seen = 0;
    for (int y = 0; y < ink.height(); y++)
      for (int x = 0; x < ink.width(); x++)
        if (ink.at(x, y) && seen++ % every == 0) {
          xs[(seen - 1) / every] = x;
          ys[(seen - 1) / every] = y;
        }
    offset = (int) Math.ceil(ink.width() * STEEPEST * 1.1) + 2;
    profile = new int[ink.height() + 2 * offset];
  }

  /** Rise of y for one of x, at most that of five degrees; 0 for an empty page. */
  static double of(Ink ink) {
    Skew skew = new Skew(ink);
    double coarse = STEEPEST / COARSE_STEPS;
    double rough = skew.best(0, coarse, COARSE_STEPS);
    return skew.best(rough, coarse / FINE_STEPS, FINE_STEPS);
  }

  /** The sharpest of the slopes around a middle; the one nearest to it where several are. */
  private double best(double middle, double step, int steps) {
    double best = middle;
    long sharpest = sharpness(middle);
    for (int i = 1; i <= steps; i++)
      for (int sign = -1; sign <= 1; sign += 2) {
        double slope = middle + sign * i * step;
        long sharpness = sharpness(slope);
        if (sharpness <= sharpest) continue;
        sharpest = sharpness;
        best = slope;
      }
    return best;
  }

  /** The sum of squares of the ink in each row, when rows fall by a slope. */
  private long sharpness(double slope) {
    Arrays.fill(profile, 0);
    for (int i = 0; i < xs.length; i++) profile[offset + ys[i] - (int) Math.round(xs[i] * slope)]++;
    long sum = 0;
    for (int count : profile) sum += (long) count * count;
    return sum;
  }
}
