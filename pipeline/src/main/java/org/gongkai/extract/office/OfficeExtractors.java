package org.gongkai.extract.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Extractor;
import org.gongkai.extract.LineReader;

/** The extractors of office files by media type. */
public final class OfficeExtractors {
  private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
  private static final String WORD = OPEN_XML + "wordprocessingml.";
  private static final String EXCEL = OPEN_XML + "spreadsheetml.";

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  private static final List<String> WORDS =
      List.of(
          WORD + "document",
          WORD + "template",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.ms-word.template.macroenabled.12");
  private static final List<String> WORKBOOKS =
      List.of(
          EXCEL + "sheet",
          EXCEL + "template",
          "application/vnd.ms-excel.sheet.macroenabled.12",
          "application/vnd.ms-excel.template.macroenabled.12");

  private OfficeExtractors() {}

  /**
   * One line a media type.
   *
   * @param lineReader reads the lines of text documents outside of their tables
   */
  public static Map<String, Extractor> all(LineReader lineReader) {
    Map<String, Extractor> all = new HashMap<>();
    for (String type : WORDS) all.put(type, new WordExtractor(lineReader));
    for (String type : WORKBOOKS) all.put(type, new WorkbookExtractor());
    all.put("application/msword", new OldWordExtractor(lineReader));
    all.put("application/vnd.ms-excel", new OldWorkbookExtractor());
    all.put(OPEN_DOCUMENT + "text", new OpenTextExtractor(lineReader));
    all.put(OPEN_DOCUMENT + "text-template", new OpenTextExtractor(lineReader));
    all.put(OPEN_DOCUMENT + "spreadsheet", new OpenSheetExtractor());
    all.put(OPEN_DOCUMENT + "spreadsheet-template", new OpenSheetExtractor());
    all.put("application/rtf", new RichTextExtractor(lineReader));
    all.put("application/x-tika-ooxml-protected", OfficeExtractors::locked);
    return all;
  }

  private static ExtractedDocument locked(byte[] bytes, String mediaType) {
    throw ExtractionException.locked("an office file");
  }
}
