package org.gongkai.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.Extractor;

/** Reads .xlsx, .xlsm and their templates, strict or transitional: the sheets that are shown. */
final class WorkbookExtractor implements Extractor {

  @Override
  public ExtractedDocument extract(byte[] bytes, String mediaType) {
    try (OfficePackage file = OfficePackage.open(bytes, "a workbook of Excel")) {
      String main = file.mainPart();
      XmlNode workbook = file.part(main);
      SheetReader reader =
          new SheetReader(
              sharedStrings(file.related(main, "sharedStrings")),
              SheetStyles.of(file.related(main, "styles")),
              new DisplayedNumber(isFrom1904(workbook)));
      Map<String, OfficePackage.Relation> relations = file.relations(main);
      SheetPages pages = new SheetPages();
      for (XmlNode sheet :
          workbook.at("sheets").map(s -> s.all("sheet").toList()).orElse(List.of())) {
        OfficePackage.Relation relation = relations.get(sheet.attribute("id"));
        if (relation == null || !relation.type().equals("worksheet")) continue;
        Sheet read = reader.read(sheet.attribute("name"), file.part(relation.part()));
        String state = sheet.attribute("state");
        pages.add(read, state.equals("hidden") || state.equals("veryHidden"));
      }
      PropertyFields properties = new PropertyFields();
      file.related("", "core-properties").ifPresent(properties::with);
      return pages.document(mediaType, properties);
    }
  }

  private static boolean isFrom1904(XmlNode workbook) {
    String from1904 = workbook.at("workbookPr").map(p -> p.attribute("date1904")).orElse("");
    return from1904.equals("1") || from1904.equals("true");
  }

  private static List<String> sharedStrings(Optional<XmlNode> part) {
    List<String> strings = new ArrayList<>();
    part.ifPresent(root -> root.all("si").map(SheetReader::richText).forEach(strings::add));
    return strings;
  }
}
