package org.gongkai.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongkai.jobs.output.CheckedOutput;
import org.gongkai.jobs.output.FirstRows;
import org.gongkai.jobs.output.FormatOption;
import org.gongkai.jobs.output.OutputFormat;
import org.gongkai.query.ProcessedDiff;
import org.gongkai.query.ProcessedDiff.Answer;
import org.gongkai.query.QueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code diff}. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Says which cells and reports differ between two readings of the same landed files, such as"
          + " one before and one after a change of code or conf.",
      "",
      "Four answers, one after another: summary (counts), files (reports that differ), places"
          + " (where in the tables), cells (each cell, before and after). A number in brackets behind"
          + " a unit is no printed one: (derived), (repaired); without a number (blank),"
          + " (unreadable), (not_applicable). An empty side is a cell that is not there.",
      "",
      "Ends with 0 if the two are the same and with 7 if they are not. Witnesses, issues and titles"
          + " are not compared."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai --data /tmp/before ingest data/landing     with the old code or conf",
      "  gongkai --data /tmp/after ingest data/landing      with the new",
      "  gongkai diff --processed /tmp/before /tmp/after",
      "  gongkai diff --processed A B --show cells --limit 0 --format csv > cells.csv"
    })
final class DiffCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(
      names = "--processed",
      paramLabel = "DIR",
      arity = "2",
      required = true,
      description = "Two data folders, or their processed/: first before, then after.")
  private List<Path> processed;

  @Option(
      names = "--show",
      paramLabel = "ANSWER",
      split = ",",
      defaultValue = "summary,files,places,cells",
      description = "Which answers, in this order: ${DEFAULT-VALUE} by default.")
  private List<String> show;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "At most N rows of an answer; 0 for all; ${DEFAULT-VALUE} by default.")
  private long limit;

  @Mixin private FormatOption format;

  @Override
  public Integer call() {
    if (limit < 0)
      throw new UserError(
          ExitCode.USAGE, "Cannot show " + limit + " rows: give 0 (all) or more with --limit.");
    if (processed.size() != 2)
      throw new UserError(
          ExitCode.USAGE,
          "Cannot compare " + processed.size() + " folders: give two with one --processed.");
    List<Answer> answers = show.stream().map(DiffCommand::answer).toList();
    try (ProcessedDiff diff = ProcessedDiff.of(processed.get(0), processed.get(1))) {
      boolean equal = diff.isEqual();
      if (equal && format.chosen().isForReading()) tellEqual(diff.reports());
      else for (int i = 0; i < answers.size(); i++) answer(diff, answers.get(i), i > 0);
      return equal ? ExitCode.OK : ExitCode.DIFFERENT;
    } catch (QueryException e) {
      throw QueryFailures.userError(e);
    }
  }

  private static Answer answer(String name) {
    for (Answer answer : Answer.values()) if (code(answer).equals(name)) return answer;
    throw new UserError(
        ExitCode.USAGE, "Cannot show '" + name + "': it is one of summary, files, places, cells.");
  }

  private static String code(Answer answer) {
    return answer.name().toLowerCase(Locale.ROOT);
  }

  private void tellEqual(List<Long> reports) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("No difference: %s reports before, %s after.%n", reports.get(0), reports.get(1));
    out.flush();
  }

  private void answer(ProcessedDiff diff, Answer answer, boolean further) {
    PrintWriter out = spec.commandLine().getOut();
    if (further && format.chosen() != OutputFormat.JSON) out.println();
    long most = answer == Answer.SUMMARY ? 0 : limit;
    try (FirstRows rows = new FirstRows(diff.rows(answer), most);
        CheckedOutput checked = new CheckedOutput(out)) {
      format.chosen().writer().write(rows, checked);
      checked.flush();
      if (rows.isCut() && !main.quiet())
        spec.commandLine()
            .getErr()
            .printf(
                "Only the first %s rows of %s are shown: --limit 0 shows all.%n",
                limit, code(answer));
    } catch (IOException e) {
      throw new UserError(
          ExitCode.FAILURE, "Cannot write the answer to the end: " + e.getMessage() + ".");
    }
  }
}
