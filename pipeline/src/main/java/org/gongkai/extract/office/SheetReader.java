package org.gongkai.extract.office;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.extract.office.SheetStyles.Style;

/**
 * Reads the part of a sheet: texts and numbers as displayed. A formula counts by the result that
 * was stored with it; one without stands as it is written, for its number is not known.
 *
 * @param strings the texts that sheets share
 * @param styles of the workbook
 * @param numbers displays them
 */
record SheetReader(List<String> strings, SheetStyles styles, DisplayedNumber numbers) {
  private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

  /** A place on a sheet, from 0. */
  private record Spot(int row, int column) {}

  /** The sheet of a part. */
  Sheet read(String name, XmlNode part) {
    Sheet sheet = new Sheet(name);
    part.first("cols").stream().flatMap(c -> c.all("col")).forEach(c -> column(c, sheet));
    part.first("mergeCells").stream()
        .flatMap(m -> m.all("mergeCell"))
        .map(m -> region(m.attribute("ref")))
        .flatMap(Optional::stream)
        .forEach(sheet::merge);
    rows(part, sheet);
    return sheet;
  }

  private static void column(XmlNode column, Sheet sheet) {
    if (isOn(column.attribute("hidden")))
      sheet.hideColumns(
          SheetStyles.number(column.attribute("min"), 1) - 1,
          SheetStyles.number(column.attribute("max"), 1) - 1);
  }

  private void rows(XmlNode part, Sheet sheet) {
    int next = 0;
    for (XmlNode row : part.first("sheetData").map(d -> d.all("row").toList()).orElse(List.of())) {
      int number = SheetStyles.number(row.attribute("r"), next + 1) - 1;
      if (isOn(row.attribute("hidden"))) sheet.hideRow(number);
      cells(row, number, sheet);
      next = number + 1;
    }
  }

  private void cells(XmlNode row, int number, Sheet sheet) {
    int next = 0;
    for (XmlNode cell : row.all("c").toList()) {
      int column = spot(cell.attribute("r")).map(Spot::column).orElse(next);
      Style style = styles.of(cell.attribute("s"));
      sheet.put(number, column, new SheetSquare(text(cell, style), style.isBordered()));
      next = column + 1;
    }
  }

  private String text(XmlNode cell, Style style) {
    Optional<String> value = cell.first("v").map(XmlNode::allText).filter(v -> !v.isBlank());
    return switch (cell.attribute("t")) {
      case "s" -> value.map(this::shared).orElse("");
      case "inlineStr" -> cell.first("is").map(SheetReader::richText).orElse("");
      case "b" -> value.map(v -> isOn(v.strip()) ? "TRUE" : "FALSE").orElse("");
      case "str", "e", "d" -> value.orElse("");
      default -> value.map(v -> number(v.strip(), style)).orElseGet(() -> formula(cell));
    };
  }

  private static String formula(XmlNode cell) {
    return cell.first("f").map(f -> "=" + f.allText()).orElse("");
  }

  private String shared(String index) {
    int number = SheetStyles.number(index.strip(), -1);
    return number >= 0 && number < strings.size() ? strings.get(number) : "#" + index.strip();
  }

  private String number(String printed, Style style) {
    try {
      return numbers.of(Double.parseDouble(printed), style.index(), style.format());
    } catch (NumberFormatException e) {
      return printed;
    }
  }

  /** A text of runs, without the readings that stand over it. */
  static String richText(XmlNode text) {
    StringBuilder all = new StringBuilder();
    for (XmlNode child : text.children()) {
      if (child.is("t")) all.append(child.allText());
      if (child.is("r")) child.all("t").forEach(t -> all.append(t.allText()));
    }
    return all.toString();
  }

  private static Optional<SheetRegion> region(String reference) {
    String[] corners = reference.split(":", 2);
    Optional<Spot> first = spot(corners[0]);
    Optional<Spot> last = corners.length < 2 ? first : spot(corners[1]);
    return first.flatMap(
        f -> last.map(l -> new SheetRegion(f.row(), f.column(), l.row(), l.column())));
  }

  private static Optional<Spot> spot(String address) {
    Matcher matcher = ADDRESS.matcher(address);
    if (!matcher.matches()) return Optional.empty();
    int column = 0;
    for (char letter : matcher.group(1).toCharArray()) column = column * 26 + letter - 'A' + 1;
    return Optional.of(new Spot(Integer.parseInt(matcher.group(2)) - 1, column - 1));
  }

  private static boolean isOn(String value) {
    return value.equals("1") || value.equals("true");
  }
}
