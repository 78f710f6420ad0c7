package org.gongkai.jobs.benchmark;

import java.util.stream.DoubleStream;

/** The middle and the ends of some numbers; there is at least one. */
record Spread(double median, double least, double most) {

  static Spread of(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    int half = sorted.length / 2;
    double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    return new Spread(median, sorted[0], sorted[sorted.length - 1]);
  }
}
