package org.gongkai.jobs;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.query.Explanation;
import org.gongkai.query.Explanation.FoundIssue;
import org.gongkai.query.FactStory;
import org.gongkai.query.PageLine;
import org.gongkai.query.Passage;
import org.gongkai.query.PrintedCell;
import org.gongkai.query.ReportRow;

/**
 * An explanation as text.
 *
 * @param bold marks cells in bold too
 */
record ExplanationText(PrintWriter out, boolean bold) {
  // Characters of a cell that nobody asked for.
  private static final int CLIP = 60;

  void print(Explanation explanation) {
    printReport(explanation.report());
    printList("How it was recognised", explanation.recognition());
    if (explanation.facts().isEmpty()) {
      printList("Facts", explanation.counts().entrySet().stream().map(this::counts).toList());
      printList("Issues", explanation.issues().stream().map(this::issue).toList());
    } else {
      explanation.facts().forEach(this::printFact);
      printPassages(explanation);
      printList(
          "Issues of these cells",
          explanation.issues().stream()
              .filter(issue -> concerns(issue, explanation.facts()))
              .map(this::issue)
              .toList());
      printList("An entry for conf/corrections/corrections.yaml", corrections(explanation));
    }
  }

  private void printReport(ReportRow report) {
    out.printf(
        "%s, %s: report %s, %s%n",
        report.agency(),
        report.year().isPresent() ? String.valueOf(report.year().getAsInt()) : "unknown year",
        report.reportId(),
        report.status());
    report.reason().ifPresent(reason -> line("reason", reason));
    report.supersededBy().ifPresent(id -> line("superseded", "by report " + id));
    line("file", file(report));
    report.sourceUri().ifPresent(uri -> line("source", uri));
    line("read as", report.mediaType() + report.charset().map(c -> ", " + c).orElse(""));
    report.title().ifPresent(title -> line("title", title));
    line("agency", report.agencyId().orElse("unknown"));
    report.agencyVerbatim().ifPresent(name -> line("printed", name));
    report.publishedOn().ifPresent(day -> line("published", day));
    report.indexNumber().ifPresent(number -> line("index no.", number));
    line("forms", forms(report.forms()));
  }

  private static String file(ReportRow report) {
    String batch = report.batch();
    return batch.endsWith("/" + report.landingPath()) || batch.equals(report.landingPath())
        ? batch
        : batch + "/" + report.landingPath();
  }

  private static String forms(Map<String, String> forms) {
    if (forms.isEmpty()) return "no official table was found";
    return forms.entrySet().stream()
        .map(form -> form.getKey() + " " + form.getValue())
        .collect(Collectors.joining(", "));
  }

  private String counts(Map.Entry<String, Map<String, Integer>> section) {
    return section.getValue().entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(", ", section.getKey() + ": ", ""));
  }

  private String issue(FoundIssue issue) {
    String sides = issue.left().isEmpty() ? "" : " (" + issue.left() + "; " + issue.right() + ")";
    String verdict = issue.verdict().isEmpty() ? "" : " [" + issue.verdict() + "]";
    return issue.severity() + " " + issue.rule() + ": " + issue.message() + sides + verdict;
  }

  private static boolean concerns(FoundIssue issue, List<FactStory> facts) {
    return facts.stream()
        .anyMatch(fact -> List.of(issue.cells().split("[,; |]+")).contains(path(fact)));
  }

  private static List<String> corrections(Explanation explanation) {
    return explanation.facts().stream()
        .flatMap(
            fact ->
                explanation.issues().stream()
                    .filter(issue -> issue.cells().equals(path(fact)))
                    .flatMap(issue -> CorrectionEntry.of(explanation, issue, fact).stream()))
        .flatMap(entry -> entry.lines().stream())
        .toList();
  }

  private static String path(FactStory fact) {
    return fact.section() + "/" + fact.category() + "/" + fact.breakdown();
  }

  private void printFact(FactStory fact) {
    out.printf(
        "%n%s = %s%n",
        path(fact), fact.value().map(value -> value + " " + fact.unit()).orElse("no number"));
    line("status", fact.status() + ", from " + fact.origin());
    line("form", fact.form() + ", scope " + fact.scope());
    fact.cell()
        .ifPresentOrElse(
            this::printCell, () -> line("printed", "nowhere: it is computed from other cells"));
  }

  private void printCell(PrintedCell cell) {
    line("printed", cell.verbatim().isBlank() ? "(blank)" : cell.verbatim());
    line("row", cell.rowLabel());
    line("column", cell.columnLabel().isEmpty() ? "(no heading)" : cell.columnLabel());
    line("evidence", cell.evidence());
    line(
        "place",
        "table %s, row %s, column %s, counted from 0%s"
            .formatted(cell.tableIndex(), cell.rowIndex(), cell.columnIndex(), address(cell)));
  }

  private static String address(PrintedCell cell) {
    String page = cell.page().isPresent() ? "; page " + cell.page().getAsInt() : "";
    return page + cell.box().map(box -> "; " + box).orElse("");
  }

  private void printPassages(Explanation explanation) {
    if (explanation.passages().isEmpty()) return;
    out.printf("%n%s%n", passageHeading(explanation));
    for (int i = 0; i < explanation.passages().size(); i++) {
      if (i > 0) out.println("  ...");
      explanation.passages().get(i).lines().forEach(this::printLine);
    }
  }

  private static String passageHeading(Explanation explanation) {
    String file = file(explanation.report());
    return switch (explanation.page()) {
      case LANDED -> "Printed in " + file;
      case GONE -> "The cells that were read (" + file + " is gone or has changed)";
      case READS_DIFFERENTLY ->
          "The cells that were read (" + file + " is laid out differently by this version)";
    };
  }

  private void printLine(Passage.Line line) {
    out.println((line.marked().isEmpty() ? "  " : "> ") + cells(line));
  }

  private String cells(Passage.Line line) {
    StringBuilder text = new StringBuilder();
    List<String> cells = line.line().cells();
    for (int i = 0; i < cells.size(); i++)
      text.append(i == 0 ? "" : " | ").append(cell(line.line(), i, line.marked()));
    return text.toString();
  }

  private String cell(PageLine line, int column, List<PrintedCell> marked) {
    String text = line.cells().get(column).replaceAll("\\R", " ").strip();
    for (PrintedCell cell : marked)
      if (cell.columnIndex() == column)
        return marked(text, cell.verbatim().replaceAll("\\R", " ").strip());
    return text.length() > CLIP && marked.isEmpty() ? text.substring(0, CLIP) + "…" : text;
  }

  /** Marks a number inside a paragraph, or the whole of its cell. */
  private String marked(String text, String verbatim) {
    int at = text.indexOf(verbatim);
    return text.substring(0, at)
        + (bold ? "\u001b[1m[[" : "[[")
        + verbatim
        + (bold ? "]]\u001b[0m" : "]]")
        + text.substring(at + verbatim.length());
  }

  private void printList(String heading, List<String> lines) {
    if (lines.isEmpty()) return;
    out.printf("%n%s%n", heading);
    lines.forEach(line -> out.println("  " + line));
  }

  private void line(String name, String value) {
    out.printf("  %-10s %s%n", name, value);
  }
}
