package org.gongkai.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.Extractor;
import org.gongkai.extract.LineReader;
import org.gongkai.extract.PageReader;

/**
 * Reads .docx, .docm and their templates, strict or transitional: body, content controls, text
 * boxes; what was inserted and not what was deleted.
 */
final class WordExtractor implements Extractor {
  private final LineReader lineReader;

  /** Hands the lines outside of tables to {@code lineReader}. */
  WordExtractor(LineReader lineReader) {
    this.lineReader = lineReader;
  }

  @Override
  public ExtractedDocument extract(byte[] bytes, String mediaType) {
    try (OfficePackage file = OfficePackage.open(bytes, "a document of Word")) {
      String main = file.mainPart();
      WordStyles styles = WordStyles.of(file.related(main, "styles"));
      List<String> notes = new ArrayList<>();
      PageBuilder page = new PageBuilder();
      WordBody body = new WordBody(styles, notes);
      file.part(main).first("body").ifPresent(b -> body.blocks(b, page.body()));
      PropertyFields properties = new PropertyFields();
      file.related("", "core-properties").ifPresent(properties::with);
      return new ExtractedDocument(
          mediaType,
          Optional.empty(),
          Optional.empty(),
          properties.fields(),
          PageReader.read(page.body(), lineReader, notes),
          false,
          notes);
    }
  }
}
