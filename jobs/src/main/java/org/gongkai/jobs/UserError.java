package org.gongkai.jobs;

/** Ends a command with one clear sentence and an exit code, without a stack trace. */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  /** The message begins with "Cannot …" and gives the value, the place and the way out. */
  public UserError(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** One of {@link ExitCode}. */
  public int exitCode() {
    return exitCode;
  }
}
