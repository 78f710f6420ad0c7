package org.gongkai.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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
    tell(failure, command);
    if (debug(command)) thrown.printStackTrace(command.getErr());
    return failure.exitCode();
  }

  private static void tell(Failure failure, CommandLine command) {
    Optional<JsonLog> log = main(command).jsonLog(command.getErr());
    log.ifPresent(
        lines ->
            lines.line(
                Instant.now(),
                JsonLog.Level.ERROR,
                "failed",
                failure.message(),
                Map.of("exit_code", failure.exitCode())));
    if (log.isEmpty()) command.getErr().println(failure.message());
  }

  private static boolean debug(CommandLine command) {
    return main(command).debug();
  }

  private static Main main(CommandLine command) {
    return (Main) command.getCommandSpec().root().userObject();
  }
}
