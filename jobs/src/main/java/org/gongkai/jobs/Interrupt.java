package org.gongkai.jobs;

/**
 * Knows whether the process is being ended from outside, as by Ctrl-C: what then fails in the
 * commands is no error to report.
 */
final class Interrupt {
  private volatile boolean happened;
  private final Thread hook = new Thread(() -> happened = true, "interrupt");

  private Interrupt() {}

  /** Watches from now on. */
  static Interrupt watched() {
    Interrupt interrupt = new Interrupt();
    Runtime.getRuntime().addShutdownHook(interrupt.hook);
    return interrupt;
  }

  boolean happened() {
    return happened;
  }

  /** Ends the process; returns when it is ending already, whose exit code then stands. */
  void exit(int exitCode) {
    if (happened) return;
    System.exit(exitCode);
  }
}
