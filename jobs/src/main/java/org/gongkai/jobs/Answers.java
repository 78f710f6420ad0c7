package org.gongkai.jobs;

import java.io.IOException;
import org.gongkai.jobs.output.CheckedOutput;
import org.gongkai.jobs.output.FirstRows;
import org.gongkai.jobs.output.FormatOption;
import org.gongkai.query.Rows;
import picocli.CommandLine.Model.CommandSpec;

/** Writes answers of the warehouse on behalf of a command. */
final class Answers {
  private Answers() {}

  /** Writes all rows and closes them; throws {@link UserError} when the output fails. */
  static void write(Rows rows, FormatOption format, CommandSpec spec) {
    write(rows, 0, format, spec);
  }

  /**
   * Writes the first rows and closes all; throws {@link UserError} when the output fails.
   *
   * @param limit how many; 0 for all
   * @return whether there were more
   */
  static boolean write(Rows rows, long limit, FormatOption format, CommandSpec spec) {
    try (FirstRows first = new FirstRows(rows, limit);
        CheckedOutput out = new CheckedOutput(spec.commandLine().getOut())) {
      format.chosen().writer().write(first, out);
      out.flush();
      return first.isCut();
    } catch (IOException e) {
      throw new UserError(
          ExitCode.FAILURE, "Cannot write the answer to the end: " + e.getMessage() + ".");
    }
  }
}
