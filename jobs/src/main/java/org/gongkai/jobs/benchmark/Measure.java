package org.gongkai.jobs.benchmark;

import java.util.Locale;
import java.util.Optional;

/**
 * A line of the standing set.
 *
 * @param what was done
 * @param seconds that it took; empty where it could not be measured
 * @param beside what ran beside it, or why it could not be measured
 * @param besideSeconds what that took; empty where nothing ran beside it
 */
record Measure(
    String what, Optional<Double> seconds, String beside, Optional<Double> besideSeconds) {

  static Measure of(String what, double seconds, String beside, double besideSeconds) {
    return new Measure(what, Optional.of(seconds), beside, Optional.of(besideSeconds));
  }

  static Measure alone(String what, double seconds) {
    return new Measure(what, Optional.of(seconds), "", Optional.empty());
  }

  static Measure missing(String what, String why) {
    return new Measure(what, Optional.empty(), why, Optional.empty());
  }

  /** A row of a Markdown table: what, seconds, beside, its seconds, how many times as long. */
  String row() {
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            what,
            seconds.map(Measure::number).orElse("-"),
            beside,
            besideSeconds.map(Measure::number).orElse(""),
            seconds
                .flatMap(own -> besideSeconds.map(other -> own / other))
                .map(Measure::number)
                .orElse(""));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
  }
}
