package org.gongkai.jobs;

/** The switches of {@code log4j2.properties}, which Spark reads when its first class is loaded. */
final class SparkLog {
  private SparkLog() {}

  /** Writes the log as JSON, an object a line; to be called as {@link #show}. */
  static void json(String runId) {
    System.setProperty(
        "gongkai.log.pattern",
        "{\"time\":\"%d{yyyy-MM-dd'T'HH:mm:ss.SSS'Z'}{UTC}\",\"level\":\"%p\",\"run\":\""
            + runId
            + "\",\"event\":\"log\",\"message\":\"%enc{%m}{JSON}\",\"logger\":\"%c{1}\"}%n");
  }

  /**
   * Lets the log appear on the error stream, with stack traces; to be called before any Spark class
   * is used.
   */
  static void show() {
    System.setProperty("gongkai.log.level", "info");
    System.setProperty("gongkai.log.trace", "%ex");
  }
}
