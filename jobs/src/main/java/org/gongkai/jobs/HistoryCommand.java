package org.gongkai.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.gongkai.jobs.runs.Run;
import org.gongkai.jobs.runs.RunFigures;
import org.gongkai.jobs.runs.RunLog;
import org.gongkai.jobs.runs.RunSummary;
import org.gongkai.jobs.schedule.Scheduler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code history}. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    header = "List the runs of ingest and of scheduled jobs, with how each ended.",
    descriptionHeading = "%n",
    description = {
      "A run that was killed has no exit code: the next one goes on where it was. The runs stand in"
          + " runs.jsonl of the data folder; the table 'run' has those that built a snapshot.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai history",
      "  gongkai history --last               the last run in one line, for a mail",
      "  gongkai history --limit 0 --format json"
    })
final class HistoryCommand implements Callable<Integer> {
  private static final String LINE = "%-16s %8s %-18s %8s %8s %8s %8s %9s  %-15s %4s  %s%n";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "30",
      description = "How many runs, the latest; 0: all (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--last", description = "The last run that ended, in one line.")
  private boolean last;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.")
  private TextOrJson format;

  private final ZoneId zone;

  /**
   * The command.
   *
   * @param zone in which times are told to people
   */
  HistoryCommand(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 0)
      throw new UserError(
          ExitCode.USAGE, "Cannot list " + limit + " runs: give 0 (all) or more with --limit.");
    RunLog log = new RunLog(main.local());
    RunLog.Contents contents = log.read();
    if (contents.runs().isEmpty())
      throw new UserError(ExitCode.NOT_FOUND, "Cannot find a run in " + log.file());
    PrintWriter out = spec.commandLine().getOut();
    if (last) out.println(RunSummary.of(lastEnded(contents.runs(), log), zone));
    else print(latest(contents.runs()), out);
    out.flush();
    if (contents.damaged() > 0)
      spec.commandLine()
          .getErr()
          .printf("%d lines of %s cannot be read.%n", contents.damaged(), log.file());
    return ExitCode.OK;
  }

  private static Run lastEnded(List<Run> runs, RunLog log) {
    return runs.stream()
        .filter(run -> !run.isRunning() && !run.command().equals(Scheduler.COMMAND))
        .reduce((former, later) -> later)
        .orElseThrow(
            () ->
                new UserError(
                    ExitCode.NOT_FOUND, "Cannot find a run that has ended in " + log.file()));
  }

  private List<Run> latest(List<Run> runs) {
    return limit == 0 ? runs : runs.subList(Math.max(0, runs.size() - limit), runs.size());
  }

  private void print(List<Run> runs, PrintWriter out) {
    if (format == TextOrJson.json) out.println(json(runs));
    else lines(runs, out);
  }

  private void lines(List<Run> runs, PrintWriter out) {
    out.printf(
        LINE,
        "started",
        "seconds",
        "run",
        "given",
        "new",
        "read",
        "failed",
        "published",
        "result",
        "code",
        "snapshot");
    for (Run run : runs) out.print(line(run));
  }

  private String line(Run run) {
    RunFigures figures = run.end().map(Run.End::figures).orElse(RunFigures.NONE);
    return String.format(
            Locale.ROOT,
            LINE,
            TIME.format(run.started().atZone(zone)),
            run.duration().map(d -> String.valueOf(d.toSeconds())).orElse("-"),
            run.job().orElse(run.command()),
            figures.given(),
            figures.fresh(),
            figures.read(),
            figures.failed(),
            figures.reports().getOrDefault("published", 0),
            run.state(),
            run.exitCode().isPresent() ? run.exitCode().getAsInt() : "-",
            run.end().flatMap(Run.End::snapshot).orElse("-"))
        .replaceAll(" +(\\R)$", "$1");
  }

  private static String json(List<Run> runs) {
    return TextOrJson.indented(runs.stream().map(HistoryCommand::object).toList());
  }

  private static Map<String, Object> object(Run run) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("run", run.id());
    object.put("command", run.command());
    object.put("job", run.job().orElse(null));
    object.put("due", run.due().map(Instant::toString).orElse(null));
    object.put("started", run.started().toString());
    object.put("state", run.state());
    run.end().ifPresent(end -> object.putAll(object(run, end)));
    return object;
  }

  private static Map<String, Object> object(Run run, Run.End end) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("seconds", run.duration().orElseThrow().toMillis() / 1000.0);
    object.put("exit_code", end.exitCode());
    object.put("message", end.message().orElse(null));
    object.put("notices", end.notices());
    object.put("given", end.figures().given());
    object.put("new", end.figures().fresh());
    object.put("changed", end.figures().changed());
    object.put("again", end.figures().again());
    object.put("read", end.figures().read());
    object.put("failed", end.figures().failed());
    object.put("reports", new TreeMap<>(end.figures().reports()));
    object.put("snapshot", end.snapshot().orElse(null));
    return object;
  }
}
