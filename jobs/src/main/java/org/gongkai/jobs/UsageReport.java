package org.gongkai.jobs;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Answers a command line that cannot be understood: one sentence, a likely meaning, and where the
 * help is.
 */
final class UsageReport implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(sentence(e) + suggestion(e));
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  private static String sentence(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) return unknown(unmatched);
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    return "Cannot run '" + name + "': " + e.getMessage().strip();
  }

  private static String unknown(UnmatchedArgumentException e) {
    CommandLine command = e.getCommandLine();
    String first = e.getUnmatched().get(0);
    return "Cannot understand '"
        + first
        + "': "
        + command.getCommandSpec().qualifiedName()
        + " has no such "
        + kind(e)
        + ".";
  }

  private static String kind(UnmatchedArgumentException e) {
    if (e.isUnknownOption()) return "option";
    return e.getCommandLine().getParent() == null ? "command" : "argument";
  }

  private static String suggestion(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) return "";
    List<String> suggestions = unmatched.getSuggestions();
    return suggestions.isEmpty() ? "" : " Did you mean '" + suggestions.get(0) + "'?";
  }
}
