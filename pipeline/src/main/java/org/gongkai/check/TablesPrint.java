package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.fact.Fact;
import org.gongkai.issue.Severity;

/** Prints the official tables of a report as they were understood. */
final class TablesPrint {
  /** An issue that names more cells does not tell where to look. */
  private static final int LOCATED = 8;

  private static final Map<String, String> MARKS = marks();

  private final Page page;
  private final CodeLabels labels;
  private final Set<String> doubted = new TreeSet<>();
  private final Set<String> texts = new TreeSet<>();

  private TablesPrint(Page page, CheckedReport report, CodeLabels labels) {
    this.page = page;
    this.labels = labels;
    report.findings().stream()
        .filter(f -> f.issue().severity() != Severity.INFO)
        .filter(f -> f.issue().cells().size() <= LOCATED)
        .forEach(f -> doubted.addAll(f.issue().cells()));
  }

  private static Map<String, String> marks() {
    Map<String, String> marks = new LinkedHashMap<>();
    marks.put(CellText.BLANK, "blank");
    marks.put(CellText.MISSING, "not found");
    marks.put(CellText.UNREADABLE, "not read, with what is printed");
    marks.put(" = ", "printed = understood");
    marks.put(" -> ", "printed -> corrected");
    marks.put(CellText.DOUBTED, "see the issues");
    return marks;
  }

  /** Prints all tables and what the marks in them mean. */
  static void print(CheckedReport report, CodeLabels labels, Page page) {
    TablesPrint tables = new TablesPrint(page, report, labels);
    report.tables().forEach(tables::print);
    String legend =
        MARKS.entrySet().stream()
            .filter(mark -> tables.texts.stream().anyMatch(text -> text.contains(mark.getKey())))
            .map(mark -> spelled(mark.getKey()) + mark.getValue())
            .collect(Collectors.joining("; "));
    if (!legend.isEmpty()) page.paragraph(legend);
  }

  private static String spelled(String mark) {
    if (mark.startsWith(" ")) return "";
    return (mark.equals(CellText.UNREADABLE) ? mark + " ...]" : mark) + " ";
  }

  private void print(OfficialTable table) {
    page.heading(heading(table));
    if (table.form().isEmpty()) page.paragraph("not found");
    table.blocks().forEach(this::print);
    if (!table.further().isEmpty())
      page.sheet(
          Page.Sheet.of(
              List.of("not in the form", ""),
              table.further().stream()
                  .map(fact -> new Page.Line(0, fact.place().toString(), List.of(text(fact))))
                  .toList()));
  }

  private String heading(OfficialTable table) {
    return labels.table(table.section())
        + " ("
        + table.section().code()
        + table.form().map(f -> ", form " + f).orElse("")
        + ")";
  }

  private void print(OfficialTable.Block block) {
    List<Page.Line> lines = new ArrayList<>();
    List<String> above = List.of();
    for (OfficialTable.Row row : block.rows()) {
      groups(row.groups(), above, lines);
      above = row.groups();
      lines.add(
          new Page.Line(
              row.groups().size(), row.label(), row.cells().stream().map(this::text).toList()));
    }
    page.sheet(
        Page.Sheet.of(
            Stream.concat(Stream.of(block.heading()), block.columns().stream()).toList(), lines));
  }

  private static void groups(List<String> groups, List<String> above, List<Page.Line> lines) {
    boolean same = true;
    for (int depth = 0; depth < groups.size(); depth++) {
      same = same && depth < above.size() && above.get(depth).equals(groups.get(depth));
      if (!same) lines.add(new Page.Line(depth, groups.get(depth), List.of()));
    }
  }

  private String text(OfficialTable.Cell cell) {
    return marked(CellText.of(cell), cell.place().toString());
  }

  private String text(Fact fact) {
    return marked(CellText.of(fact), fact.place().toString());
  }

  private String marked(String text, String place) {
    String marked = doubted.contains(place) ? text + CellText.DOUBTED : text;
    texts.add(marked);
    return marked;
  }
}
