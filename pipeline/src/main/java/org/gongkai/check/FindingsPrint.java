package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.form.UnknownLabel;
import org.gongkai.issue.Severity;

/** Prints what is doubtful in a report, and what could not be read. */
record FindingsPrint(CheckedReport report, CellNames names, Page page) {
  /** So many issues of one rule, and so many cells, are printed; JSON has all. */
  private static final int MOST = 6;

  static void print(CheckedReport report, CodeLabels labels, Page page) {
    FindingsPrint print = new FindingsPrint(report, new CellNames(report.tables(), labels), page);
    print.findings(Severity.ERROR, "Errors");
    print.findings(Severity.WARNING, "Warnings");
    print.findings(Severity.INFO, "Worth knowing");
    print.unreadable();
    print.unknownLabels();
  }

  private void findings(Severity severity, String heading) {
    List<Finding> findings = report.findings(severity);
    if (findings.isEmpty()) return;
    page.heading(heading + " (" + findings.size() + ")");
    Map<String, List<Finding>> byRule =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.issue().rule(), LinkedHashMap::new, Collectors.toList()));
    byRule.values().forEach(this::ofRule);
  }

  private void ofRule(List<Finding> findings) {
    findings.stream().limit(MOST).forEach(this::item);
    int more = findings.size() - MOST;
    if (more > 0)
      page.item(
          more + " more of " + findings.get(0).issue().rule() + ": see --format json", List.of());
  }

  private void item(Finding finding) {
    List<String> more = new ArrayList<>();
    finding.title().ifPresent(more::add);
    String left = finding.issue().leftSide().orElse("");
    String right = finding.issue().rightSide().orElse("");
    if (finding.proposal().isPresent()) more.add("proposal: " + finding.proposal().get());
    else if (!left.isEmpty()) more.add(left + "; " + right);
    more.addAll(limited(names.lines(finding.issue().cells())));
    page.item(finding.issue().rule() + ": " + finding.issue().message(), more);
  }

  private static List<String> limited(List<String> lines) {
    if (lines.size() <= MOST) return lines;
    List<String> some = new ArrayList<>(lines.subList(0, MOST));
    some.add((lines.size() - MOST) + " more rows: see --format json");
    return some;
  }

  private void unreadable() {
    List<Fact> cells = report.unreadable();
    if (cells.isEmpty()) return;
    page.heading("Cells that could not be read (" + cells.size() + ")");
    cells.stream()
        .collect(
            Collectors.groupingBy(FindingsPrint::reason, LinkedHashMap::new, Collectors.toList()))
        .forEach((reason, same) -> page.item(reason, unreadable(same)));
  }

  private List<String> unreadable(List<Fact> cells) {
    List<String> lines = new ArrayList<>();
    cells.stream()
        .map(CellText::printed)
        .filter(CellText::isLong)
        .distinct()
        .limit(MOST)
        .forEach(printed -> lines.add("printed: " + printed));
    lines.addAll(limited(names.lines(cells.stream().map(f -> f.place().toString()).toList())));
    return lines;
  }

  private static String reason(Fact fact) {
    return ((CellValue.Unreadable) fact.value()).reason();
  }

  private void unknownLabels() {
    List<UnknownLabel> labels = report.report().unknownLabels();
    if (labels.isEmpty()) return;
    page.heading("Words in the tables that are no label of the form (" + labels.size() + ")");
    labels.stream().limit(MOST).forEach(label -> page.item(text(label), List.of()));
    if (labels.size() > MOST)
      page.item((labels.size() - MOST) + " more: see --format json", List.of());
  }

  private static String text(UnknownLabel label) {
    String read =
        switch (label.reading()) {
          case UNKNOWN -> "not read";
          case NEAR -> "read as " + label.nearestLabel();
        };
    return label.section().code()
        + ", "
        + label.kind().code()
        + ": "
        + label.verbatim()
        + ", "
        + read;
  }
}
