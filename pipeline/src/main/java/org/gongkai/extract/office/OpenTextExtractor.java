package org.gongkai.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.Extractor;
import org.gongkai.extract.LineReader;
import org.gongkai.extract.PageReader;

/** Reads .odt and its templates. */
final class OpenTextExtractor implements Extractor {
  private final LineReader lineReader;

  /** Hands the lines outside of tables to {@code lineReader}. */
  OpenTextExtractor(LineReader lineReader) {
    this.lineReader = lineReader;
  }

  @Override
  public ExtractedDocument extract(byte[] bytes, String mediaType) {
    try (OfficePackage file = OpenDocument.open(bytes)) {
      List<String> notes = new ArrayList<>();
      PageBuilder page = new PageBuilder();
      OpenTextBody body = new OpenTextBody();
      file.part(OpenDocument.CONTENT)
          .at("body", "text")
          .ifPresent(text -> body.blocks(text, page.body()));
      return new ExtractedDocument(
          mediaType,
          Optional.empty(),
          Optional.empty(),
          OpenDocument.properties(file).fields(),
          PageReader.read(page.body(), lineReader, notes),
          false,
          notes);
    }
  }
}
