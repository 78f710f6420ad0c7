package org.gongkai.extract.ocr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.gongkai.document.Block;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Extractor;

/** Reads pictures of pages; a TIFF may hold several. */
public final class PictureExtractor implements Extractor {
  /** A report scanned page by page has up to 30. */
  private static final int PAGES = 100;

  /** More pixels than any scanner gives; decoded in colour they take a quarter of a gigabyte. */
  private static final long DECODED = 60_000_000;

  private final Optional<Supplier<OcrEngine>> engine;

  /** With the engine on the class path; without one every picture is refused. */
  public PictureExtractor() {
    this(OcrEngine.onClassPath());
  }

  PictureExtractor(Optional<Supplier<OcrEngine>> engine) {
    this.engine = engine;
  }

  /**
   * What the pictures show.
   *
   * @throws ExtractionException when no engine is on the class path, when the picture is damaged or
   *     of a kind that Java cannot decode, or beyond a limit
   */
  @Override
  public ExtractedDocument extract(byte[] bytes, String mediaType) {
    Supplier<OcrEngine> loading = engine.orElseThrow(() -> withoutEngine(mediaType));
    List<Block> blocks = new ArrayList<>();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) throw undecodable(mediaType);
      read(loading, readers.next(), in, blocks);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw damaged(mediaType, e);
    }
    return new ExtractedDocument(
        mediaType, Optional.empty(), Optional.empty(), Map.of(), blocks, false, List.of());
  }

  private static void read(
      Supplier<OcrEngine> engine, ImageReader reader, ImageInputStream in, List<Block> blocks)
      throws IOException {
    try {
      reader.setInput(in);
      int pages = reader.getNumImages(true);
      if (pages > PAGES) throw ExtractionException.limit(pages + " pictures", PAGES);
      for (int i = 0; i < pages; i++) blocks.addAll(page(engine, reader, i));
    } finally {
      reader.dispose();
    }
  }

  private static List<Block> page(Supplier<OcrEngine> engine, ImageReader reader, int index)
      throws IOException {
    long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
    if (pixels > DECODED)
      throw ExtractionException.limit("a picture of " + pixels + " pixels", DECODED);
    GrayImage picture = Pictures.gray(reader.read(index));
    PageImage upright = Upright.turned(picture, engine.get().first());
    return new PageReader(engine.get(), upright, index + 1, 1).blocks();
  }

  private static ExtractionException withoutEngine(String mediaType) {
    return new ExtractionException(
        ExtractionException.Reason.UNSUPPORTED,
        "Cannot read "
            + mediaType
            + ": it is a picture, and no OCR is on the class path; ingest it with --ocr auto, or"
            + " give its text");
  }

  private static ExtractionException undecodable(String mediaType) {
    return new ExtractionException(
        ExtractionException.Reason.UNSUPPORTED,
        "Cannot read " + mediaType + ": no decoder for this kind of picture; save it as PNG");
  }

  private static ExtractionException damaged(String mediaType, Exception cause) {
    return new ExtractionException(
        ExtractionException.Reason.UNSUPPORTED,
        "Cannot read " + mediaType + ": it is damaged or cut (" + cause.getMessage() + ")");
  }
}
