package org.gongkai.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.export.RebuiltReport.Figure;
import org.gongkai.export.RebuiltReport.Table;
import org.gongkai.generate.SheetCell;

/**
 * The tables of a report as one page of HTML that needs nothing else: laid out as the form, each
 * doubtful cell marked and explained.
 */
record ReportPage(RebuiltReport report, Words.ReportWords words) {
  private static final String STYLE =
      """
      body{font-family:"Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",SimSun,sans-serif;\
      margin:1.5em;color:#111;background:#fff}
      table{border-collapse:collapse;margin:.5em 0 1.5em}
      td,th{border:1px solid #777;padding:.25em .6em;text-align:center;font-weight:normal}
      th{background:#f3f3f3}td.value{text-align:right;font-variant-numeric:tabular-nums}
      .blank,.not_applicable{background:#eef3ff}.unreadable{background:#ffd9d9}\
      .derived{background:#e9f7e9}.repaired{background:#fff3cd}.absent{background:#ddd}
      .legend span{padding:.15em .6em;border:1px solid #777;margin-right:.5em}
      @media print{body{margin:0}}
      """;

  /** The whole page. */
  String html() {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n");
    page.append("<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    element("title", title(), page);
    page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    element("h1", title(), page);
    facts(page);
    legend(page);
    for (Table table : report.tables()) table(table, page);
    issues(page);
    return page.append("</body>\n</html>\n").toString();
  }

  private String title() {
    String year =
        report.report().year().isPresent() ? String.valueOf(report.report().year().getAsInt()) : "";
    return report.report().agency() + " " + year + words.year() + " " + words.heading();
  }

  private void facts(StringBuilder page) {
    page.append("<p>");
    report.report().sourceUri().ifPresent(uri -> source(uri, page));
    report
        .report()
        .publishedOn()
        .ifPresent(day -> page.append(escaped(words.published() + ": " + day)).append("<br>\n"));
    page.append(escaped(report.report().reportId() + ", " + report.report().landingPath()));
    page.append("<br>\n").append(escaped(words.snapshot() + ": " + report.snapshot()));
    page.append("</p>\n");
  }

  private void source(String uri, StringBuilder page) {
    page.append(escaped(words.source())).append(": ");
    if (uri.matches("https?://.*"))
      page.append("<a href=\"")
          .append(escaped(uri))
          .append("\">")
          .append(escaped(uri))
          .append("</a>");
    else page.append(escaped(uri));
    page.append("<br>\n");
  }

  private void legend(StringBuilder page) {
    page.append("<p class=\"legend\">").append(escaped(words.legend())).append(": ");
    for (Map.Entry<String, String> status : report.statuses().entrySet())
      page.append("<span class=\"")
          .append(escaped(status.getKey()))
          .append("\">")
          .append(escaped(status.getValue()))
          .append("</span>\n");
    page.append("</p>\n");
  }

  private void table(Table table, StringBuilder page) {
    element("h2", table.title(), page);
    if (table.rows().isEmpty()) {
      element("p", words.absent(), page);
      return;
    }
    element(
        "p",
        "%s %s, %s %s"
            .formatted(words.form(), table.form().orElse(""), words.scope(), table.scope()),
        page);
    page.append("<table>\n");
    for (List<SheetCell> row : table.rows()) {
      page.append("<tr>");
      for (SheetCell cell : row) cell(cell, table, page);
      page.append("</tr>\n");
    }
    page.append("</table>\n");
  }

  private void cell(SheetCell cell, Table table, StringBuilder page) {
    boolean value = cell.kind() == SheetCell.Kind.VALUE;
    page.append(value ? "<td" : "<th");
    if (cell.rowSpan() > 1) page.append(" rowspan=\"").append(cell.rowSpan()).append('"');
    if (cell.columnSpan() > 1) page.append(" colspan=\"").append(cell.columnSpan()).append('"');
    if (value) mark(cell.place().map(table.figures()::get), page);
    page.append('>').append(escaped(cell.text()).replace("\n", "<br>"));
    page.append(value ? "</td>" : "</th>");
  }

  private void mark(Optional<Figure> figure, StringBuilder page) {
    String status = figure.map(Figure::status).orElse("absent");
    page.append(" class=\"value ").append(escaped(status)).append('"');
    figure
        .filter(Figure::isNoted)
        .ifPresent(
            f -> page.append(" title=\"").append(escaped(note(f, report, words))).append('"'));
  }

  /** What is to be said of a cell that is not simply as printed. */
  static String note(Figure figure, RebuiltReport report, Words.ReportWords words) {
    String status = report.statuses().getOrDefault(figure.status(), figure.status());
    return figure.verbatim().isBlank()
        ? status
        : status + "; " + words.printed() + ": " + figure.verbatim();
  }

  private void issues(StringBuilder page) {
    if (report.issues().isEmpty()) return;
    element("h2", words.issues(), page);
    page.append("<ul>\n");
    for (String issue : report.issues()) element("li", issue, page);
    page.append("</ul>\n");
  }

  private static void element(String tag, String text, StringBuilder page) {
    page.append('<').append(tag).append('>').append(escaped(text));
    page.append("</").append(tag).append(">\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
