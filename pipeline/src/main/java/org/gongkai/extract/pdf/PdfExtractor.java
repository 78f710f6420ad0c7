package org.gongkai.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.document.Block;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.Extractor;
import org.gongkai.extract.LineReader;

/**
 * Reads PDF files with text: tables by the lines that are drawn, all else line by line. Pages that
 * are pictures of a text are handed on to another reader.
 */
public final class PdfExtractor implements Extractor {
  private final LineReader lineReader;
  private final ImagePageReader imageReader;

  /**
   * @param lineReader reads the lines outside of drawn tables
   * @param imageReader reads the pages without text
   */
  public PdfExtractor(LineReader lineReader, ImagePageReader imageReader) {
    this.lineReader = lineReader;
    this.imageReader = imageReader;
  }

  @Override
  public ExtractedDocument extract(byte[] bytes, String mediaType) {
    try (PDDocument document = PdfFile.open(bytes)) {
      List<String> notes = new ArrayList<>();
      List<Block> blocks = blocks(document, notes);
      return new ExtractedDocument(
          mediaType, Optional.empty(), Optional.empty(), Map.of(), blocks, false, notes);
    } catch (IOException
        | IllegalStateException
        | IllegalArgumentException
        | ClassCastException e) {
      throw PdfFile.damaged(e);
    }
  }

  private List<Block> blocks(PDDocument document, List<String> notes) throws IOException {
    List<PageContent> pages = PdfFile.pages(document);
    Legible.check(pages, notes);
    List<PrintedPage> printed = pages.stream().map(PrintedPage::of).toList();
    PageFlow flow = new PageFlow(lineReader, RunningLines.of(printed));
    ImagePages images = new ImagePages(document, imageReader);
    for (int i = 0; i < pages.size(); i++) {
      Optional<List<Block>> pictured =
          pages.get(i).isPicture() ? images.read(pages.get(i)) : Optional.empty();
      if (pictured.isPresent()) flow.add(pictured.get());
      else flow.add(printed.get(i));
    }
    images.check(pages, notes);
    return flow.blocks();
  }
}
