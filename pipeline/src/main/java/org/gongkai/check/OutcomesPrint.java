package org.gongkai.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.query.CheckOutcome;
import org.gongkai.query.CheckOutcome.Outcome;
import org.gongkai.warehouse.ReportStatus;

/** Prints which checks across reports were evaluated, and how they ended. */
record OutcomesPrint(CheckedReports all, Page page) {

  void print(CheckedReport report) {
    page.heading(
        "Checks across reports, "
            + all.snapshot()
                .map(id -> "against the warehouse (snapshot " + id + ")")
                .orElse("of the given files alone"));
    if (report.judged().status() != ReportStatus.PUBLISHED) {
      page.paragraph("not made: " + report.judged().reason());
      return;
    }
    Map<Boolean, List<CheckOutcome>> byEvaluation =
        all.outcomesOf(report).stream()
            .sorted(Comparator.comparing(CheckOutcome::outcome))
            .collect(Collectors.partitioningBy(o -> o.outcome() != Outcome.NOT_EVALUATED));
    sheet(byEvaluation.get(true));
    if (!byEvaluation.get(false).isEmpty())
      page.paragraph("nothing to compare: " + ids(byEvaluation.get(false)));
  }

  private void sheet(List<CheckOutcome> outcomes) {
    if (outcomes.isEmpty()) return;
    page.sheet(
        Page.Sheet.whole(
            List.of("check", "outcome", "holds", "fails", "uncertain"),
            outcomes.stream().map(OutcomesPrint::line).toList()));
  }

  private static String ids(List<CheckOutcome> outcomes) {
    return outcomes.stream().map(o -> o.check().id()).collect(Collectors.joining(", "));
  }

  private static Page.Line line(CheckOutcome outcome) {
    return new Page.Line(
        0,
        outcome.check().id(),
        List.of(
            outcome.outcome().code(),
            String.valueOf(outcome.holds()),
            String.valueOf(outcome.fails()),
            String.valueOf(outcome.uncertain())));
  }
}
