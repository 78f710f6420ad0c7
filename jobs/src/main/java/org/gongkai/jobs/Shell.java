package org.gongkai.jobs;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * A command line and what holds for each of its commands: help, version, exit codes, errors, log.
 *
 * @param line the commands
 * @param failures prints what a command throws
 */
record Shell(CommandLine line, FailureReport failures) {

  /**
   * Prepares {@code line}, whose root command is {@link Main}; {@code interrupted} silences errors.
   */
  static Shell of(CommandLine line, BooleanSupplier interrupted) {
    FailureReport failures = new FailureReport(interrupted);
    line.setParameterExceptionHandler(new UsageReport());
    line.setExecutionExceptionHandler(failures);
    line.setExecutionStrategy(Shell::execute);
    line.setExpandAtFiles(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    prepare(line.getCommandSpec());
    line.getSubcommands().values().forEach(command -> prepare(command.getCommandSpec()));
    return new Shell(line, failures);
  }

  private static void prepare(CommandSpec spec) {
    if (!spec.mixinStandardHelpOptions()) spec.mixinStandardHelpOptions(true);
    spec.versionProvider(new Version());
    spec.usageMessage()
        .synopsisSubcommandLabel("COMMAND")
        .commandListHeading("%nCommands:%n")
        .optionListHeading("%nOptions:%n")
        .sortOptions(false)
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCode.meanings());
  }

  private static int execute(ParseResult parsed) {
    IExecutionStrategy last = new RunLast();
    Main main = (Main) parsed.commandSpec().userObject();
    if (main.debug()) SparkLog.show();
    return last.execute(parsed);
  }

  /** Runs one command line and returns its {@link ExitCode}; never throws. */
  int run(PrintWriter out, PrintWriter err, String... args) {
    line.setOut(out).setErr(err);
    try {
      return line.execute(args);
    } catch (RuntimeException
        | Error e) { // picocli hands over a command's exceptions, not its errors
      return failures.print(e, line);
    } finally {
      out.flush();
      err.flush();
    }
  }
}
