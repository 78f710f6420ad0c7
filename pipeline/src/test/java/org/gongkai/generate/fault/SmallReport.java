package org.gongkai.generate.fault;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.generate.Expected;
import org.gongkai.generate.Fault;
import org.gongkai.generate.Generators;
import org.gongkai.generate.Manuscript;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.Printout;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;
import org.gongkai.generate.TrueReport;

/** Two rows of requests by two applicants, below a title and a heading. */
final class SmallReport {
  static final Place A1 = place("denied.state_secret", "business");
  static final Place A2 = place("denied.state_secret", "research");
  static final Place B1 = place("denied.third_party", "business");
  static final Place B2 = place("denied.third_party", "research");

  private SmallReport() {}

  static Manuscript manuscript() {
    TrueReport any = Generators.report(1);
    Map<Place, BigDecimal> figures = new LinkedHashMap<>();
    figures.put(A1, new BigDecimal(11));
    figures.put(A2, new BigDecimal(12));
    figures.put(B1, new BigDecimal(21));
    figures.put(B2, new BigDecimal(22));
    TrueReport report =
        new TrueReport(
            any.agency(),
            any.region(),
            any.year(),
            any.publishedOn(),
            any.forms(),
            figures,
            any.size());
    Part.Sheet sheet =
        new Part.Sheet(
            Section.REQUEST,
            List.of(
                List.of(
                    new SheetCell("", Kind.FILLER, 1, 2, Optional.empty()),
                    cell("商业企业", Kind.HEADING),
                    cell("科研机构", Kind.HEADING)),
                List.of(
                    new SheetCell("（三）不予公开", Kind.GROUP, 2, 1, Optional.empty()),
                    cell("1.属于国家秘密", Kind.LABEL),
                    value(A1, "11"),
                    value(A2, "12")),
                List.of(cell("4.保护第三方合法权益", Kind.LABEL), value(B1, "21"), value(B2, "22"))));
    Map<Place, Expected> truth = new LinkedHashMap<>();
    figures.forEach((place, number) -> truth.put(place, new Expected.Printed(number)));
    return new Manuscript(
        report,
        "甲县2023年政府信息公开工作年度报告",
        List.of(new Part.SectionHeading("三、收到和处理政府信息公开申请情况"), sheet),
        truth);
  }

  /** A row a line, figures behind the label. */
  static Printout rows() {
    return print("%s", " ");
  }

  /** A cell a line. */
  static Printout cells() {
    return print("%s", "\n");
  }

  private static Printout print(String format, String between) {
    Manuscript manuscript = manuscript();
    List<PrintedLine> lines = new ArrayList<>();
    lines.add(PrintedLine.prose(manuscript.title()));
    for (List<SheetCell> row : ((Part.Sheet) manuscript.parts().get(1)).rows()) {
      List<SheetCell> shown = row.stream().filter(c -> !c.text().isEmpty()).toList();
      if (between.equals("\n"))
        for (SheetCell cell : shown)
          lines.add(new PrintedLine(cell.text(), cell.place().stream().toList(), true));
      else
        lines.add(
            new PrintedLine(
                shown.stream().map(SheetCell::text).collect(Collectors.joining(between)),
                shown.stream().flatMap(c -> c.place().stream()).toList(),
                true));
    }
    return new Printout("txt", lines, manuscript.truth());
  }

  /** The table after a fault that has room, a row a line. */
  static Planting plant(String id, long seed) {
    Fault.OfManuscript fault = (Fault.OfManuscript) fault(id);
    Manuscript faulty = fault.in(manuscript(), new Random(seed)).orElseThrow();
    return new Planting(text(faulty), faulty.truth());
  }

  static Planting plant(String id, Printout printout, long seed) {
    Fault.OfPrintout fault = (Fault.OfPrintout) fault(id);
    Printout faulty = fault.in(printout, new Random(seed)).orElseThrow();
    return new Planting(faulty.text(), faulty.truth());
  }

  static Fault fault(String id) {
    return Faults.of(Generators.conf().generation().oddities()).of(id);
  }

  /** What a fault has made. */
  record Planting(String text, Map<Place, Expected> truth) {}

  static String text(Manuscript manuscript) {
    StringBuilder text = new StringBuilder(manuscript.title()).append('\n');
    for (Part part : manuscript.parts()) {
      if (part instanceof Part.SectionHeading heading) text.append(heading.text()).append('\n');
      if (part instanceof Part.Passage passage) text.append(passage.text()).append('\n');
      if (part instanceof Part.Sheet sheet) sheet.rows().forEach(row -> append(row, text));
    }
    return text.toString();
  }

  private static void append(List<SheetCell> row, StringBuilder text) {
    text.append(row.stream().map(SheetCell::text).collect(Collectors.joining("|"))).append('\n');
  }

  private static SheetCell cell(String text, Kind kind) {
    return new SheetCell(text, kind, 1, 1, Optional.empty());
  }

  private static SheetCell value(Place place, String text) {
    return new SheetCell(text, Kind.VALUE, 1, 1, Optional.of(place));
  }

  private static Place place(String category, String breakdown) {
    return new Place(Section.REQUEST, category, breakdown);
  }
}
