package org.gongkai.jobs;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/** One run of a command, with what it wrote and how it ended. */
record CommandRun(int exitCode, String out, String err) {

  static CommandRun of(Object command, Path data, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(command)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setExecutionExceptionHandler(
                (failure, commandLine, parsed) -> {
                  if (!(failure instanceof UserError error)) throw failure;
                  commandLine.getErr().print(error.getMessage());
                  return error.exitCode();
                });
    String[] all = new String[arguments.length + 4];
    all[0] = "--data";
    all[1] = data.toString();
    all[2] = "--conf";
    all[3] = "../conf";
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    int exitCode = line.execute(all);
    return new CommandRun(exitCode, out.toString(), err.toString());
  }
}
