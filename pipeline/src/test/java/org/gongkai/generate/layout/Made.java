package org.gongkai.generate.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.generate.Expected;
import org.gongkai.generate.Generators;
import org.gongkai.generate.Layout;
import org.gongkai.generate.Manuscript;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/** Manuscripts and tables in sight of the tests. */
final class Made {
  static final Furniture FURNITURE = Generators.conf().generation().furniture();

  private Made() {}

  /** Two clauses of table two: three figures a row, then one. */
  static Part.Sheet clauses() {
    return new Part.Sheet(
        Section.DISCLOSURE,
        List.of(
            List.of(head("第二十条第（一）项", 4)),
            List.of(head("信息内容", 1), head("本年制发件数", 1), head("本年废止件数", 1), head("现行有效件数", 1)),
            List.of(
                label("规章", 1),
                value("4", "regulation", "issued", 1),
                value("", "regulation", "repealed", 1),
                value("6", "regulation", "in_force", 1)),
            List.of(head("第二十条第（五）项", 4)),
            List.of(head("信息内容", 1), head("本年处理决定数量", 3)),
            List.of(label("行政许可", 1), value("7", "license", "decisions", 3))));
  }

  /** Three rows of a table with three columns of labels and two of figures. */
  static Part.Sheet outcomes() {
    return new Part.Sheet(
        Section.REQUEST,
        List.of(
            List.of(
                new SheetCell("（勾稽关系）", Kind.FILLER, 1, 3, Optional.empty()),
                head("商业企业", 1),
                head("总计", 1)),
            List.of(
                label("一、本年新收", 3),
                value("1", "received", "business", 1),
                value("2", "received", "total", 1)),
            List.of(
                group("三、结果", 2),
                group("（三）不予公开", 2),
                label("1.属于国家秘密", 1),
                value("3", "denied.state_secret", "business", 1),
                value("4", "denied.state_secret", "total", 1)),
            List.of(
                label("2.其他法律行政法规禁止公开", 1),
                value("5", "denied.prohibited_by_law", "business", 1),
                value("6", "denied.prohibited_by_law", "total", 1))));
  }

  private static SheetCell head(String text, int columns) {
    return new SheetCell(text, Kind.HEADING, 1, columns, Optional.empty());
  }

  private static SheetCell label(String text, int columns) {
    return new SheetCell(text, Kind.LABEL, 1, columns, Optional.empty());
  }

  private static SheetCell group(String text, int rows) {
    return new SheetCell(text, Kind.GROUP, rows, 1, Optional.empty());
  }

  private static SheetCell value(String text, String category, String breakdown, int columns) {
    Section section =
        breakdown.equals("business") || breakdown.equals("total")
            ? Section.REQUEST
            : Section.DISCLOSURE;
    Place place = new Place(section, category, breakdown);
    return new SheetCell(text, Kind.VALUE, 1, columns, Optional.of(place));
  }

  static List<String> lines(TablePrinter printer, Part.Sheet sheet) {
    return printer.print(sheet, new Random(1)).lines().stream().map(PrintedLine::text).toList();
  }

  /** A whole report in which every figure is another number of seven digits. */
  static Manuscript distinct() {
    Manuscript drawn = Generators.manuscript(1);
    Map<Place, Expected> truth = new LinkedHashMap<>();
    List<Part> parts = new ArrayList<>();
    for (Part part : drawn.parts())
      parts.add(
          part instanceof Part.Sheet sheet
              ? new Part.Sheet(
                  sheet.section(), sheet.rows().stream().map(r -> numbered(r, truth)).toList())
              : part);
    return drawn.with(parts, truth);
  }

  private static List<SheetCell> numbered(List<SheetCell> row, Map<Place, Expected> truth) {
    return row.stream()
        .map(cell -> cell.place().map(p -> numbered(cell, p, truth)).orElse(cell))
        .toList();
  }

  private static SheetCell numbered(SheetCell cell, Place place, Map<Place, Expected> truth) {
    BigDecimal number = BigDecimal.valueOf(7_100_000 + truth.size());
    truth.put(place, new Expected.Printed(number));
    return cell.withText(number.toPlainString());
  }

  static Stream<Layout> layouts() {
    return Layouts.all(FURNITURE).stream();
  }
}
