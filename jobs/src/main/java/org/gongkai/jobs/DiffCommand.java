package org.gongkai.jobs;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.jobs.output.FormatOption;
import org.gongkai.jobs.output.OutputFormat;
import org.gongkai.query.Comparison;
import org.gongkai.query.ProcessedDiff;
import org.gongkai.query.QueryException;
import org.gongkai.query.SnapshotDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code diff}. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Says which cells differ between two snapshots and why, or between two readings of the same"
          + " landed files, such as one before and one after a change of code or conf.",
      "",
      "Of two snapshots: summary (counts by reason), reports (agencies and years that differ), cells"
          + " (each cell, before and after). Reasons: input (another document stands, or one came or"
          + " went), reader (the same document was read by another program or configuration),"
          + " correction (conf/corrections), registry (the same report counts for another agency or"
          + " year), build (none of these).",
      "",
      "Of two readings: summary (counts), files (reports that differ), places (where in the tables),"
          + " cells. Witnesses, issues and titles are not compared.",
      "",
      "A number in brackets behind a unit is no printed one: (derived), (repaired); without a"
          + " number (blank), (unreadable), (not_applicable). An empty side is a cell that is not"
          + " there. Ends with 0 if the two are the same and with 7 if they are not."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai snapshots",
      "  gongkai diff 20261102T021500Z 20261103T021500Z",
      "  gongkai --data /tmp/before ingest data/landing     with the old code or conf",
      "  gongkai --data /tmp/after ingest data/landing      with the new",
      "  gongkai diff --processed /tmp/before /tmp/after",
      "  gongkai diff --processed A B --show cells --limit 0 --format csv > cells.csv"
    })
final class DiffCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..2",
      paramLabel = "SNAPSHOT",
      description = "Two snapshots: first before, then after.")
  private List<String> snapshots = List.of();

  @Option(
      names = "--processed",
      paramLabel = "DIR",
      arity = "2",
      description = "Two data folders, or their processed/: first before, then after.")
  private List<Path> processed = List.of();

  @Option(
      names = "--show",
      paramLabel = "ANSWER",
      split = ",",
      description = "Which answers, in this order: all by default.")
  private List<String> show = List.of();

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
    try (Comparison comparison = comparison()) {
      List<String> answers = answers(comparison);
      boolean equal = comparison.isEqual();
      if (equal && format.chosen().isForReading()) tell(comparison.equality());
      else for (int i = 0; i < answers.size(); i++) answer(comparison, answers.get(i), i > 0);
      return equal ? ExitCode.OK : ExitCode.DIFFERENT;
    } catch (QueryException e) {
      throw QueryFailures.userError(e);
    }
  }

  private Comparison comparison() {
    if (snapshots.size() == 2 && processed.isEmpty())
      return SnapshotDiff.of(main.data().resolve("warehouse"), snapshots.get(0), snapshots.get(1));
    if (snapshots.isEmpty() && processed.size() == 2)
      return ProcessedDiff.of(processed.get(0), processed.get(1));
    throw new UserError(
        ExitCode.USAGE,
        "Cannot tell what to compare: name two snapshots, or two folders with one --processed.");
  }

  private List<String> answers(Comparison comparison) {
    for (String name : show)
      if (!comparison.answers().contains(name))
        throw new UserError(
            ExitCode.USAGE,
            "Cannot show '%s': it is one of %s."
                .formatted(name, String.join(", ", comparison.answers())));
    return show.isEmpty() ? comparison.answers() : show;
  }

  private void tell(String sentence) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(sentence);
    out.flush();
  }

  private void answer(Comparison comparison, String answer, boolean further) {
    PrintWriter out = spec.commandLine().getOut();
    if (further && format.chosen() != OutputFormat.JSON) out.println();
    long most = answer.equals("summary") ? 0 : limit;
    if (Answers.write(comparison.rows(answer), most, format, spec) && !main.quiet())
      spec.commandLine()
          .getErr()
          .printf("Only the first %s rows of %s are shown: --limit 0 shows all.%n", limit, answer);
  }
}
