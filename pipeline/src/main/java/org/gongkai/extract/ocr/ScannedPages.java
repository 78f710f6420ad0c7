package org.gongkai.extract.ocr;

import java.util.List;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.extract.pdf.ImagePage;
import org.gongkai.extract.pdf.ImagePageReader;

/** Reads the pages of a PDF that show a picture of a text. */
public final class ScannedPages implements ImagePageReader {
  /** Characters of 10 points are then 28 pixels high; higher ones are read no better. */
  private static final int DOTS_AN_INCH = 200;

  private static final int POINTS_AN_INCH = 72;

  private final OcrEngine engine;

  private ScannedPages(OcrEngine engine) {
    this.engine = engine;
  }

  /** A reader of such pages; one that reads none when the engine is not on the class path. */
  public static ImagePageReader reader() {
    return OcrEngine.onClassPath()
        .<ImagePageReader>map(engine -> page -> new ScannedPages(engine.get()).read(page))
        .orElseGet(ImagePageReader::none);
  }

  @Override
  public Optional<List<Block>> read(ImagePage page) {
    double area = page.width() * page.height() / POINTS_AN_INCH / POINTS_AN_INCH;
    int resolution = (int) Math.min(DOTS_AN_INCH, Math.sqrt(Pictures.PIXELS / Math.max(1, area)));
    GrayImage picture = Pictures.gray(page.drawn().apply(Math.max(1, resolution)));
    PageImage upright = Upright.turned(picture, engine.first());
    double points = (double) POINTS_AN_INCH / resolution;
    return Optional.of(new PageReader(engine, upright, page.number(), points).blocks());
  }
}
