package org.gongkai.extract.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Extractor;
import org.gongkai.extract.LineReader;
import org.gongkai.extract.PageReader;

/** Reads .doc of Word 97 and later, and .wps, which is the same. */
final class OldWordExtractor implements Extractor {
  private static final String WHAT = "a document of Word";

  private final LineReader lineReader;

  /** Hands the lines outside of tables to {@code lineReader}. */
  OldWordExtractor(LineReader lineReader) {
    this.lineReader = lineReader;
  }

  @Override
  public ExtractedDocument extract(byte[] bytes, String mediaType) {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      List<String> notes = new ArrayList<>();
      PageBuilder page = new PageBuilder();
      OldWordBody body = new OldWordBody();
      body.write(document.getRange(), page.body());
      body.write(document.getMainTextboxRange(), page.body());
      return new ExtractedDocument(
          mediaType,
          Optional.empty(),
          Optional.empty(),
          OldProperties.of(document).fields(),
          PageReader.read(page.body(), lineReader, notes),
          false,
          notes);
    } catch (OldWordFileFormatException e) {
      throw new ExtractionException(
          ExtractionException.Reason.UNSUPPORTED,
          "Cannot read " + WHAT + " 95 or older; save it as .docx and land it again");
    } catch (IOException | RuntimeException e) {
      throw OldFiles.failure(WHAT, e);
    }
  }
}
