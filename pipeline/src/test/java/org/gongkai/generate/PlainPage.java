package org.gongkai.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongkai.fact.Place;

/** The plainest layout: a page of paragraphs and tables with spans. */
record PlainPage(String id) implements Layout {

  @Override
  public Printout print(Manuscript manuscript, Random random) {
    List<PrintedLine> lines = new ArrayList<>();
    lines.add(PrintedLine.prose("<html><head><meta charset=\"utf-8\"></head><body>"));
    lines.add(PrintedLine.prose("<h1>" + manuscript.title() + "</h1>"));
    for (Part part : manuscript.parts()) print(part, lines);
    lines.add(PrintedLine.prose("</body></html>"));
    return new Printout("html", lines, manuscript.truth());
  }

  private static void print(Part part, List<PrintedLine> lines) {
    if (part instanceof Part.SectionHeading heading)
      lines.add(PrintedLine.prose("<p>" + heading.text() + "</p>"));
    if (part instanceof Part.Passage passage)
      lines.add(PrintedLine.prose("<p>" + passage.text() + "</p>"));
    if (part instanceof Part.Sheet sheet) {
      lines.add(PrintedLine.prose("<table>"));
      for (List<SheetCell> row : sheet.rows()) lines.add(line(row));
      lines.add(PrintedLine.prose("</table>"));
    }
  }

  private static PrintedLine line(List<SheetCell> row) {
    String cells =
        row.stream()
            .map(
                c ->
                    "<td rowspan=\"%d\" colspan=\"%d\">%s</td>"
                        .formatted(c.rowSpan(), c.columnSpan(), c.text()))
            .collect(Collectors.joining());
    List<Place> places = row.stream().map(SheetCell::place).flatMap(Optional::stream).toList();
    return new PrintedLine("<tr>" + cells + "</tr>", places, true);
  }
}
