package org.gongkai.extract.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/**
 * The styles of a workbook, by their index.
 *
 * @param styles formats of numbers and whether lines are drawn
 */
record SheetStyles(List<Style> styles) {
  static final Style PLAIN = new Style(0, "General", false);

  /** How a cell looks. */
  record Style(int index, String format, boolean isBordered) {}

  SheetStyles {
    styles = List.copyOf(styles);
  }

  /** The styles of a part of styles. */
  static SheetStyles of(Optional<XmlNode> part) {
    List<Style> styles = new ArrayList<>();
    part.ifPresent(
        root -> {
          Map<String, String> own = new HashMap<>();
          root.first("numFmts").stream()
              .flatMap(f -> f.all("numFmt"))
              .forEach(f -> own.put(f.attribute("numFmtId"), f.attribute("formatCode")));
          List<Boolean> borders =
              root.first("borders").stream()
                  .flatMap(b -> b.all("border"))
                  .map(SheetStyles::isDrawn)
                  .toList();
          root.first("cellXfs").stream()
              .flatMap(x -> x.all("xf"))
              .map(xf -> style(xf, own, borders))
              .forEach(styles::add);
        });
    return new SheetStyles(styles);
  }

  private static boolean isDrawn(XmlNode border) {
    return Stream.of("left", "right", "top", "bottom", "start", "end")
        .flatMap(side -> border.first(side).stream())
        .map(side -> side.attribute("style"))
        .anyMatch(style -> !style.isEmpty() && !style.equals("none"));
  }

  private static Style style(XmlNode xf, Map<String, String> own, List<Boolean> borders) {
    int format = number(xf.attribute("numFmtId"), 0);
    int border = number(xf.attribute("borderId"), -1);
    String code = own.get(Integer.toString(format));
    String known = code == null ? BuiltinFormats.getBuiltinFormat(format) : code;
    return new Style(
        format,
        known == null || known.isEmpty() ? "General" : known,
        border >= 0 && border < borders.size() && borders.get(border));
  }

  static int number(String printed, int other) {
    return printed.matches("\\d{1,9}") ? Integer.parseInt(printed) : other;
  }

  /** The style of an index; the plain one for what the file does not have. */
  Style of(String index) {
    int number = number(index, 0);
    return number < styles.size() ? styles.get(number) : PLAIN;
  }
}
