package org.gongkai.jobs.runs;

/** What a run ended with. */
public enum RunResult {
  /** Readers see a new snapshot. */
  PUBLISHED("published"),
  /** Nothing was new. */
  NOTHING_NEW("nothing new"),
  /** A snapshot was built, or waits already, and readers stay with the one before. */
  HELD("held"),
  /** Documents were read, and nothing was built: too many failed. */
  REFUSED("refused"),
  /** Another run was writing. */
  BUSY("already running"),
  /** Wrong use or configuration. */
  MISUSED("misused"),
  /** A fault, or another end of a command that publishes nothing. */
  FAILED("failed"),
  /** A command that publishes nothing ended well. */
  DONE("done");

  private final String words;

  RunResult(String words) {
    this.words = words;
  }

  /** For people, and in the log. */
  public String words() {
    return words;
  }

  /** The result with those words. */
  static RunResult of(String words) {
    for (RunResult result : values()) if (result.words.equals(words)) return result;
    return FAILED;
  }
}
