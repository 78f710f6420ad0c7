package org.gongkai.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.gongkai.fact.Section;
import org.gongkai.issue.Severity;
import org.gongkai.landing.LandingFile;
import org.gongkai.process.ProcessedReport;
import org.gongkai.vocabulary.Agency;

/** A check for reading: what each report is, its tables, what is wrong, what was compared. */
public final class ReportPrint {
  private final CheckedReports all;
  private final Page page;

  private ReportPrint(CheckedReports all, Page page) {
    this.all = all;
    this.page = page;
  }

  /**
   * For a terminal.
   *
   * @param width of a text in columns
   */
  public static String text(CheckedReports checked, ToIntFunction<String> width) {
    StringBuilder out = new StringBuilder();
    new ReportPrint(checked, new PlainPage(out, width)).print();
    return out.toString();
  }

  /** As Markdown. */
  public static String markdown(CheckedReports checked) {
    StringBuilder out = new StringBuilder();
    new ReportPrint(checked, new MarkdownPage(out)).print();
    return out.toString();
  }

  private void print() {
    all.reports().forEach(this::print);
    if (all.reports().size() > 1) summary();
  }

  private void summary() {
    page.title(all.reports().size() + " reports");
    page.sheet(
        Page.Sheet.whole(
            List.of("file", "result", "errors", "warnings", "unreadable"),
            all.reports().stream().map(ReportPrint::summary).toList()));
  }

  private static Page.Line summary(CheckedReport report) {
    return new Page.Line(
        0,
        place(report.report().file()),
        List.of(
            report.result().code(),
            String.valueOf(report.findings(Severity.ERROR).size()),
            String.valueOf(report.findings(Severity.WARNING).size()),
            String.valueOf(report.unreadable().size())));
  }

  private void print(CheckedReport report) {
    page.title(place(report.report().file()));
    page.fields(fields(report));
    if (report.result() == Result.UNREAD) return;
    TablesPrint.print(report, all.labels(), page);
    FindingsPrint.print(report, all.labels(), page);
    new OutcomesPrint(all, page).print(report);
  }

  private static String place(LandingFile file) {
    return file.batch().equals(".") ? file.landingPath() : file.batch() + "/" + file.landingPath();
  }

  private static Map<String, String> fields(CheckedReport checked) {
    ProcessedReport report = checked.report();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("result", result(checked));
    if (checked.result() == Result.UNREAD) fields.put("reason", report.reason());
    report.title().ifPresent(title -> fields.put("title", title));
    agency(checked, fields);
    if (report.year().isPresent()) fields.put("year", String.valueOf(report.year().getAsInt()));
    report.imprint().publishedOn().ifPresent(day -> fields.put("published", day.toString()));
    if (!report.forms().isEmpty()) fields.put("forms", forms(report));
    if (!report.mediaType().isEmpty()) fields.put("read as", readAs(report));
    if (!report.evidence().isEmpty())
      fields.put("recognised", String.join("\n", report.evidence()));
    return fields;
  }

  private static String result(CheckedReport report) {
    String counts =
        List.of(
                counted(report.findings(Severity.ERROR).size(), "error", "errors"),
                counted(report.findings(Severity.WARNING).size(), "warning", "warnings"),
                counted(report.missingTables().size(), "table not found", "tables not found"),
                counted(report.unreadable().size(), "unreadable cell", "unreadable cells"),
                report.isIdentified() ? "" : "not identified")
            .stream()
            .filter(count -> !count.isEmpty())
            .collect(Collectors.joining(", "));
    return report.result().code() + (counts.isEmpty() ? "" : ": " + counts);
  }

  private static String counted(int count, String one, String several) {
    if (count == 0) return "";
    return count + " " + (count == 1 ? one : several);
  }

  private static void agency(CheckedReport checked, Map<String, String> fields) {
    String printed = checked.report().agencyVerbatim().orElse("");
    String carrier =
        checked.report().agencyEvidence().map(e -> ", from " + e.replace('_', ' ')).orElse("");
    checked
        .judged()
        .agency()
        .ifPresent(agency -> fields.put("agency", text(agency, printed) + carrier));
    if (checked.judged().agency().isEmpty() && !printed.isEmpty())
      fields.put("agency", printed + carrier);
    if (!checked.isIdentified()) fields.put("unidentified", checked.judged().reason());
  }

  private static String text(Agency agency, String printed) {
    String other = printed.isEmpty() || printed.equals(agency.name()) ? "" : ", printed " + printed;
    return agency.name() + " (" + agency.agencyId() + ")" + other;
  }

  private static String forms(ProcessedReport report) {
    return List.of(Section.values()).stream()
        .filter(report.forms()::containsKey)
        .map(section -> section.code() + " " + report.forms().get(section))
        .collect(Collectors.joining(", "));
  }

  private static String readAs(ProcessedReport report) {
    return report.mediaType() + report.charset().map(c -> ", " + c).orElse("");
  }
}
