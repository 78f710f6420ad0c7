package org.gongkai.extract.ocr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.document.Block;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Extractor;

/** Reads pictures, and PDF files whose pages are pictures. */
public final class ScanExtractor implements Extractor {
  private static final String PDF = "application/pdf";

  /** A report scanned page by page has up to 30. */
  private static final int PAGES = 100;

  /** More pixels than any scanner gives, decoded in a quarter of a gigabyte. */
  private static final long DECODED = 60_000_000;

  /**
   * What is in the pictures.
   *
   * @param mediaType {@code application/pdf}, or that of a picture
   * @throws ExtractionException without the engine, beyond a limit, or when the picture is of a
   *     kind that Java cannot decode
   */
  @Override
  public ExtractedDocument extract(byte[] bytes, String mediaType) {
    OcrEngine engine = OcrEngine.onClassPath().orElseThrow(ScanExtractor::withoutEngine);
    List<Block> blocks = new ArrayList<>();
    try {
      if (mediaType.equals(PDF)) pdf(engine, bytes, blocks);
      else picture(engine, bytes, mediaType, blocks);
    } catch (IOException e) {
      throw damaged(mediaType, e);
    }
    return new ExtractedDocument(
        mediaType, Optional.empty(), Optional.empty(), Map.of(), blocks, false, List.of());
  }

  /**
   * What one page of a PDF shows, read as a picture.
   *
   * @param index 0-based
   * @throws ExtractionException without the engine
   */
  public static List<Block> page(PDDocument document, int index) throws IOException {
    return page(OcrEngine.onClassPath().orElseThrow(ScanExtractor::withoutEngine), document, index);
  }

  private static void pdf(OcrEngine engine, byte[] bytes, List<Block> blocks) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int pages = document.getNumberOfPages();
      if (pages > PAGES) throw ExtractionException.limit(pages + " scanned pages", PAGES);
      for (int i = 0; i < pages; i++) blocks.addAll(page(engine, document, i));
    }
  }

  private static List<Block> page(OcrEngine engine, PDDocument document, int index)
      throws IOException {
    double resolution = PdfPages.resolution(document.getPage(index));
    GrayImage picture = Pictures.gray(PdfPages.draw(document, index, resolution));
    return read(engine, picture, index + 1, PdfPages.POINTS / resolution);
  }

  private static void picture(
      OcrEngine engine, byte[] bytes, String mediaType, List<Block> blocks) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) throw undecodable(mediaType);
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        int pages = reader.getNumImages(true);
        if (pages > PAGES) throw ExtractionException.limit(pages + " scanned pages", PAGES);
        for (int i = 0; i < pages; i++) blocks.addAll(page(engine, reader, i));
      } finally {
        reader.dispose();
      }
    }
  }

  private static List<Block> page(OcrEngine engine, ImageReader reader, int index)
      throws IOException {
    long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
    if (pixels > DECODED) throw ExtractionException.limit(pixels + " pixels", DECODED);
    return read(engine, Pictures.gray(reader.read(index)), index + 1, 1);
  }

  private static List<Block> read(
      OcrEngine engine, GrayImage picture, int number, double unitsInPixel) {
    PageImage page = Upright.turned(picture, engine.first());
    return new PageReader(engine, page, number, unitsInPixel).blocks();
  }

  private static ExtractionException withoutEngine() {
    return new ExtractionException(
        ExtractionException.Reason.UNSUPPORTED,
        "Cannot read a scan: its pages are pictures and reading of pictures is off; ingest it with"
            + " --ocr auto, or publish its text");
  }

  private static ExtractionException undecodable(String mediaType) {
    return new ExtractionException(
        ExtractionException.Reason.UNSUPPORTED,
        "Cannot read " + mediaType + ": no decoder for this kind of picture; save it as PNG");
  }

  private static ExtractionException damaged(String mediaType, IOException cause) {
    return new ExtractionException(
        ExtractionException.Reason.UNSUPPORTED,
        "Cannot read " + mediaType + ": it is damaged or cut (" + cause.getMessage() + ")");
  }
}
