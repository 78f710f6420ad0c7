package org.gongkai.extract.office;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.Extractor;
import org.gongkai.extract.Limits;

/** Reads .ods and its templates. */
final class OpenSheetExtractor implements Extractor {

  @Override
  public ExtractedDocument extract(byte[] bytes, String mediaType) {
    try (OfficePackage file = OpenDocument.open(bytes)) {
      SheetPages pages = new SheetPages();
      List<XmlNode> tables =
          file.part(OpenDocument.CONTENT)
              .at("body", "spreadsheet")
              .map(sheets -> sheets.all("table").toList())
              .orElse(List.of());
      for (XmlNode table : tables) pages.add(sheet(table), false);
      return pages.document(mediaType, OpenDocument.properties(file));
    }
  }

  private static Sheet sheet(XmlNode table) {
    Sheet sheet = new Sheet(table.attribute("name"));
    int row = 0;
    for (XmlNode line : lines(table).toList()) {
      int repeated = SheetStyles.number(line.attribute("number-rows-repeated"), 1);
      int most = hasText(line) ? repeated : 0;
      for (int i = 0; i < Math.min(most, Limits.CELLS); i++) row(line, row + i, sheet);
      row += repeated;
    }
    return sheet;
  }

  private static Stream<XmlNode> lines(XmlNode table) {
    return table.children().stream()
        .flatMap(
            child ->
                switch (child.name()) {
                  case "table-row" -> Stream.of(child);
                  case "table-header-rows", "table-rows", "table-row-group" -> lines(child);
                  default -> Stream.of();
                });
  }

  private static boolean hasText(XmlNode row) {
    return row.children().stream().anyMatch(cell -> !text(cell).isBlank());
  }

  private static void row(XmlNode line, int row, Sheet sheet) {
    if (OpenTextBody.isHidden(line)) sheet.hideRow(row);
    int column = 0;
    for (XmlNode cell : line.children()) {
      boolean isCovered = cell.is("covered-table-cell");
      if (!isCovered && !cell.is("table-cell")) continue;
      int repeated = SheetStyles.number(cell.attribute("number-columns-repeated"), 1);
      SheetSquare square = new SheetSquare(isCovered ? "" : text(cell), false);
      for (int i = 0; i < repeated && !square.isBlank(); i++) sheet.put(row, column + i, square);
      merge(cell, row, column, sheet);
      column += repeated;
    }
  }

  private static void merge(XmlNode cell, int row, int column, Sheet sheet) {
    int rows = SheetStyles.number(cell.attribute("number-rows-spanned"), 1);
    int columns = SheetStyles.number(cell.attribute("number-columns-spanned"), 1);
    if (rows > 1 || columns > 1)
      sheet.merge(new SheetRegion(row, column, row + rows - 1, column + columns - 1));
  }

  private static String text(XmlNode cell) {
    return cell.all("p").map(OpenDocument::text).collect(Collectors.joining("\n"));
  }
}
