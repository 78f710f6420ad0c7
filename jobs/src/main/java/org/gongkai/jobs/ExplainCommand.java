package org.gongkai.jobs;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.query.Explainer;
import org.gongkai.query.Explanation;
import org.gongkai.query.PageSource;
import org.gongkai.query.QueryException;
import org.gongkai.query.ReportFinder;
import org.gongkai.query.ReportRow;
import org.gongkai.query.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    customSynopsis = {
      "gongkai explain [OPTIONS] REPORT [CATEGORY [BREAKDOWN]]",
      "gongkai explain [OPTIONS] AGENCY YEAR [CATEGORY [BREAKDOWN]]"
    },
    description = {
      "%nTells how a report was recognised and, for a category or one of its cells, where the number"
          + " is printed and which labels and evidence placed it.",
      "",
      "The printed lines are read again from the landed file if it has not changed; a line with an"
          + " asked cell begins with '>', the cell stands in [[ ]].",
      "",
      "Ends with 9 if no report fits, or several do; these are listed."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai explain 3f2a91",
      "  gongkai explain data/samples/sample-000.txt received",
      "  gongkai explain 230800:education:1 2021 received total"
    })
final class ExplainCommand implements Callable<Integer> {
  private final PageSource pages;

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..4",
      paramLabel = "WORD",
      description = {
        "REPORT: a report id or its beginning, or the path of a landed file.",
        "AGENCY: an id, name, alias, or a part of a name; with the data YEAR.",
        "CATEGORY, BREAKDOWN: codes as in the tables, such as 'received total'; a category also by"
            + " its label in the form."
      })
  private List<String> words;

  @Option(
      names = "--context",
      paramLabel = "N",
      defaultValue = "3",
      description = "Lines to show before and after a cell; ${DEFAULT-VALUE} by default.")
  private int context;

  /**
   * @param pages finds the printed lines of landed files again
   */
  ExplainCommand(PageSource pages) {
    this.pages = pages;
  }

  @Override
  public Integer call() {
    if (context < 0)
      throw new UserError(ExitCode.USAGE, "Cannot show " + context + " lines: give 0 or more.");
    boolean byAgency = words.size() > 1 && words.get(1).matches("[12][0-9]{3}");
    List<String> rest = words.subList(byAgency ? 2 : 1, words.size());
    if (rest.size() > 2)
      throw new UserError(
          ExitCode.USAGE,
          "Cannot read '%s' as a year: give AGENCY YEAR CATEGORY BREAKDOWN, or REPORT CATEGORY"
                  .formatted(words.get(1))
              + " BREAKDOWN.");
    try (Warehouse warehouse = Warehouse.open(main.data().resolve("warehouse"))) {
      print(explain(warehouse, byAgency, rest));
      return ExitCode.OK;
    } catch (QueryException e) {
      throw QueryFailures.userError(e);
    }
  }

  private Explanation explain(Warehouse warehouse, boolean byAgency, List<String> rest) {
    ReportFinder finder = new ReportFinder(warehouse);
    ReportRow report =
        byAgency
            ? finder.byAgency(words.get(0), Integer.parseInt(words.get(1)))
            : finder.byReport(words.get(0));
    Explainer explainer = new Explainer(warehouse, pages, context);
    if (rest.isEmpty()) return explainer.explain(report);
    return explainer.explain(report, rest.get(0), rest.stream().skip(1).findFirst());
  }

  private void print(Explanation explanation) {
    PrintWriter out = spec.commandLine().getOut();
    new ExplanationText(out, Ansi.AUTO.enabled()).print(explanation);
    out.flush();
  }
}
