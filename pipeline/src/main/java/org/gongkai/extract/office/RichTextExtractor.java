package org.gongkai.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.Extractor;
import org.gongkai.extract.LineReader;
import org.gongkai.extract.PageReader;

/** Reads .rtf, with the columns of its tables. */
final class RichTextExtractor implements Extractor {
  private final LineReader lineReader;

  /** Hands the lines outside of tables to {@code lineReader}. */
  RichTextExtractor(LineReader lineReader) {
    this.lineReader = lineReader;
  }

  @Override
  public ExtractedDocument extract(byte[] bytes, String mediaType) {
    List<String> notes = new ArrayList<>();
    PageBuilder page = new PageBuilder();
    boolean isWhole = new RichTextBody(bytes, page.body()).write();
    if (!isWhole) notes.add("The file ends before its last group does; it may be cut");
    return new ExtractedDocument(
        mediaType,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        PageReader.read(page.body(), lineReader, notes),
        !isWhole,
        notes);
  }
}
