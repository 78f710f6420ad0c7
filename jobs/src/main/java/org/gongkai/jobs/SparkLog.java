package org.gongkai.jobs;

/** The switches of {@code log4j2.properties}, which Spark reads when its first class is loaded. */
final class SparkLog {
  private SparkLog() {}

  /**
   * Lets the log appear on the error stream, with stack traces; to be called before any Spark class
   * is used.
   */
  static void show() {
    System.setProperty("gongkai.log.level", "info");
    System.setProperty("gongkai.log.trace", "%ex");
  }
}
