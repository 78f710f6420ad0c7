package org.gongkai.jobs;

import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Answers a command that fails: one message without a stack trace, which {@code --debug} shows.
 *
 * @param interrupted true when the process is being ended: nothing is printed then
 */
record FailureReport(BooleanSupplier interrupted) implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return print(e, command);
  }

  /** Prints what happened and returns the exit code. */
  int print(Throwable thrown, CommandLine command) {
    Failure failure = Failure.of(thrown);
    if (interrupted.getAsBoolean()) return failure.exitCode();
    command.getErr().println(failure.message());
    if (debug(command)) thrown.printStackTrace(command.getErr());
    return failure.exitCode();
  }

  private static boolean debug(CommandLine command) {
    return ((Main) command.getCommandSpec().root().userObject()).debug();
  }
}
