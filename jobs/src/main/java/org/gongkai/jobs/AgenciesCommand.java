package org.gongkai.jobs;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.gongkai.jobs.output.FormatOption;
import org.gongkai.query.AgencyReview;
import org.gongkai.query.QueryException;
import org.gongkai.query.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code agencies} with what it can do. */
@Command(
    name = "agencies",
    mixinStandardHelpOptions = true,
    subcommands = AgenciesCommand.Review.class,
    description = "Whose the reports are: agencies review lists those that nobody has told yet.",
    footerHeading = "%nExamples:%n",
    footer = "  gongkai agencies review")
final class AgenciesCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  /** There is one thing to do: prints the help as an error. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  /** The command {@code agencies review}. */
  @Command(
      name = "review",
      mixinStandardHelpOptions = true,
      description = {
        "Lists the reports that stand for no agency, grouped by the name that they bear and by what"
            + " else tells of them, the largest group first: the candidates with their codes, the"
            + " evidence, and a line for conf/agencies/identities.csv.",
        "",
        "The line has ? where a person has to find out something: the code of the division in region,"
            + " how it is known in reason, and in agency the body's full name where the report names"
            + " none. A line with ? is refused at the next start. Then ingest again: the reports are"
            + " identified without being read again. A report whose data year is not known has no"
            + " line.",
        "",
        "The same list is the view agency_review in SQL."
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  gongkai agencies review",
        "  gongkai agencies review --limit 0 --format csv > review.csv",
        "  gongkai sql --format csv \"select line from agency_review where reports > 2\""
      })
  static final class Review implements Callable<Integer> {
    @ParentCommand private AgenciesCommand parent;
    @Spec private CommandSpec spec;

    @Option(
        names = "--limit",
        paramLabel = "N",
        defaultValue = "50",
        description = "Lists at most N groups; 0 for all; ${DEFAULT-VALUE} by default.")
    private long limit;

    @Mixin private FormatOption format;

    @Override
    public Integer call() {
      if (limit < 0)
        throw new UserError(
            ExitCode.USAGE, "Cannot list " + limit + " groups: give 0 (all) or more with --limit.");
      Main main = parent.main;
      try (Warehouse warehouse =
          Warehouse.open(main.data().resolve("warehouse"), main.conf().resolve("views"))) {
        answer(new AgencyReview(warehouse), main.quiet());
        return ExitCode.OK;
      } catch (QueryException e) {
        throw QueryFailures.userError(e);
      }
    }

    private void answer(AgencyReview review, boolean quiet) {
      PrintWriter out = spec.commandLine().getOut();
      long groups = review.groups();
      if (groups == 0 && format.chosen().isForReading()) {
        out.printf(
            "Every report is identified: %s reports were looked through.%n", review.reports());
        out.flush();
        return;
      }
      Answers.write(review.rows(limit), format, spec);
      if (!quiet && limit > 0 && groups > limit)
        spec.commandLine()
            .getErr()
            .printf(
                "Only the first %s of %s groups are listed: --limit 0 lists all.%n", limit, groups);
    }
  }
}
