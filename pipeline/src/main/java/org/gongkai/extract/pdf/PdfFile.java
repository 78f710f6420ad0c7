package org.gongkai.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.gongkai.extract.ExtractionException;

/** Opens PDF files and reads their pages. */
final class PdfFile {
  static {
    FontMappers.set(new OneFont());
  }

  private PdfFile() {}

  /**
   * The file; one that is encrypted is read as anybody may, with the empty password.
   *
   * @throws ExtractionException when it needs another one
   * @throws IOException when it is damaged
   */
  static PDDocument open(byte[] bytes) throws IOException {
    try {
      return Loader.loadPDF(bytes);
    } catch (InvalidPasswordException e) {
      throw new ExtractionException(
          ExtractionException.Reason.UNSUPPORTED,
          "Cannot read application/pdf that is encrypted with a password; save it without one");
    }
  }

  /** What is drawn on each page. */
  static List<PageContent> pages(PDDocument document) throws IOException {
    Budget.pages(document.getNumberOfPages());
    Budget budget = new Budget();
    List<PageContent> pages = new ArrayList<>();
    for (int i = 0; i < document.getNumberOfPages(); i++)
      pages.add(ContentEngine.read(document.getPage(i), i + 1, budget));
    return pages;
  }

  /** For a file that is none, or no longer. */
  static ExtractionException damaged(Exception cause) {
    return new ExtractionException(
        ExtractionException.Reason.UNSUPPORTED,
        "Cannot read application/pdf that is damaged ("
            + cause.getMessage()
            + "); open it in a viewer and save it anew");
  }
}
