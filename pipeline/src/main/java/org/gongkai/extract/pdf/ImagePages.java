package org.gongkai.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongkai.document.Block;
import org.gongkai.extract.ExtractionException;

/** The pages of a file that are pictures of a text. */
final class ImagePages {
  private final PDDocument document;
  private final ImagePageReader reader;
  private final List<Integer> unread = new ArrayList<>();

  ImagePages(PDDocument document, ImagePageReader reader) {
    this.document = document;
    this.reader = reader;
  }

  /** What the reader of such pages finds on it; empty when it reads none. */
  Optional<List<Block>> read(PageContent page) {
    int index = page.number() - 1;
    Optional<List<Block>> blocks =
        reader.read(
            new ImagePage(page.number(), page.width(), page.height(), dpi -> drawn(index, dpi)));
    if (blocks.isEmpty()) unread.add(page.number());
    return blocks;
  }

  private BufferedImage drawn(int page, int dpi) {
    try {
      return new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB);
    } catch (IOException e) {
      throw PdfFile.damaged(e);
    }
  }

  /**
   * Notes the pages that were not read.
   *
   * @throws ExtractionException when there are no others
   */
  void check(List<PageContent> pages, List<String> notes) {
    if (unread.isEmpty()) return;
    String numbers = unread.stream().map(String::valueOf).collect(Collectors.joining(", "));
    boolean nothingElse =
        pages.stream()
            .filter(page -> !unread.contains(page.number()))
            .allMatch(page -> page.glyphs().isEmpty());
    if (nothingElse)
      throw new ExtractionException(
          ExtractionException.Reason.UNSUPPORTED,
          "Cannot read application/pdf without text: its "
              + pages.size()
              + " pages are pictures (a scan), and no OCR is on the class path; ingest it with --ocr"
              + " auto, or give its text");
    notes.add("Pages " + numbers + " are pictures without text (scans) and were not read");
  }
}
