package org.gongkai.jobs;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.fact.Section;
import org.gongkai.jobs.output.FormatOption;
import org.gongkai.query.Drift;
import org.gongkai.query.QueryException;
import org.gongkai.query.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code drift}. */
@Command(
    name = "drift",
    mixinStandardHelpOptions = true,
    description = {
      "Lists words that stand in the tables of the reports and are no known label, the most frequent"
          + " first, each with the nearest known label and a line for"
          + " conf/vocabulary/variants.csv.",
      "",
      "unknown: nothing was read from them. near: they were read as the nearest label, a few"
          + " characters away; a line makes that sure. A line whose nearest label is not near enough"
          + " has ? for its code: write the right code, or make it SECTION,none,,WORDS,REASON for"
          + " words that mean no row and no column. After new lines, ingest again.",
      "",
      "The same list is the view drift in SQL."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai drift",
      "  gongkai drift --section request --limit 0 --format csv > drift.csv",
      "  gongkai sql \"select line from drift where near_enough and reports > 2\""
    })
final class DriftCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(
      names = "--section",
      paramLabel = "SECTION",
      description = "Only one official table: disclosure, request or dispute.")
  private Optional<String> section = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description =
          "Lists at most N words of each reading, unknown and near; 0 for all; ${DEFAULT-VALUE} by"
              + " default.")
  private long limit;

  @Mixin private FormatOption format;

  @Override
  public Integer call() {
    if (limit < 0)
      throw new UserError(
          ExitCode.USAGE, "Cannot list " + limit + " words: give 0 (all) or more with --limit.");
    Optional<Section> asked = section.map(DriftCommand::section);
    try (Warehouse warehouse =
        Warehouse.open(main.data().resolve("warehouse"), main.conf().resolve("views"))) {
      answer(new Drift(warehouse, asked));
      return ExitCode.OK;
    } catch (QueryException e) {
      throw QueryFailures.userError(e);
    }
  }

  private static Section section(String code) {
    for (Section section : Section.values()) if (section.code().equals(code)) return section;
    throw new UserError(
        ExitCode.USAGE,
        "Cannot find the section '" + code + "': it is one of disclosure, request, dispute.");
  }

  private void answer(Drift drift) {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, Long> counts = drift.counts();
    if (counts.isEmpty() && format.chosen().isForReading()) {
      out.printf(
          "No label is unknown%s: %s reports were looked through.%n",
          section.map(s -> " in section " + s).orElse(""), drift.reports());
      out.flush();
      return;
    }
    Answers.write(drift.rows(limit), format, spec);
    if (!main.quiet()) tellOfRest(counts);
  }

  private void tellOfRest(Map<String, Long> counts) {
    counts.forEach(
        (reading, count) -> {
          if (limit > 0 && count > limit)
            spec.commandLine()
                .getErr()
                .printf(
                    "Only the first %s of %s %s words are listed: --limit 0 lists all.%n",
                    limit, count, reading);
        });
  }
}
