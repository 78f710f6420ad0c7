package org.gongkai.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.gongkai.document.Block;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Paragraph;
import org.gongkai.extract.grid.GridReaders;
import org.gongkai.extract.ocr.PictureExtractor;
import org.gongkai.extract.ocr.ScannedPages;
import org.gongkai.extract.office.OfficeExtractors;
import org.gongkai.extract.pdf.PdfExtractor;

/** The front door: finds out what a file is and hands it to the extractor of that media type. */
public final class Extractors {
  private final MediaTypes mediaTypes = new MediaTypes();
  private final Map<String, Extractor> byMediaType;
  private final DocumentLimits limits;

  private Extractors(Map<String, Extractor> byMediaType, DocumentLimits limits) {
    this.byMediaType = Map.copyOf(byMediaType);
    this.limits = limits;
  }

  /** Every extractor there is, one line a media type. */
  public static Extractors standard() {
    Extractor html = new HtmlExtractor(GridReaders::read);
    Extractor text = new TextExtractor(GridReaders::read);
    Extractor pdf = new PdfExtractor(GridReaders::read, ScannedPages.reader());
    Extractor picture = new PictureExtractor();
    Map<String, Extractor> all = new HashMap<>(OfficeExtractors.all(GridReaders::read));
    all.put(MediaTypes.HTML, html);
    all.put(MediaTypes.XHTML, html);
    all.put(MediaTypes.TEXT, text);
    all.put(MediaTypes.MARKDOWN, text);
    all.put(MediaTypes.PDF, pdf);
    all.put(MediaTypes.PNG, picture);
    all.put(MediaTypes.JPEG, picture);
    all.put(MediaTypes.TIFF, picture);
    all.put(MediaTypes.BMP, picture);
    return new Extractors(all, DocumentLimits.STANDARD);
  }

  /** The same extractors within other limits. */
  public Extractors within(DocumentLimits others) {
    return new Extractors(byMediaType, others);
  }

  /** The same, but the media types that are {@code apart} are handed to one other extractor. */
  public Extractors apart(Predicate<String> apart, Extractor other) {
    Map<String, Extractor> all = new HashMap<>(byMediaType);
    all.replaceAll((mediaType, own) -> apart.test(mediaType) ? other : own);
    return new Extractors(all, limits);
  }

  /**
   * What is on the page, verbatim.
   *
   * @param fileName a hint; the content decides
   * @throws ExtractionException when the file is empty, of a kind that nothing here reads, or
   *     beyond a limit
   */
  public ExtractedDocument extract(byte[] bytes, String fileName) {
    if (isEmpty(bytes)) throw empty("a file of " + bytes.length + " bytes without content");
    if (bytes.length > limits.bytes())
      throw ExtractionException.limit(bytes.length + " bytes", limits.bytes());
    String mediaType = mediaTypes.detect(bytes, fileName);
    ExtractedDocument document = extractAs(bytes, mediaType);
    if (document.title().isEmpty() && document.blocks().stream().allMatch(Extractors::isBlank))
      throw empty(mediaType + " of " + bytes.length + " bytes: it shows no text");
    return document;
  }

  /**
   * What is on the page, with the media type known.
   *
   * @throws ExtractionException when nothing here reads that kind, or beyond a limit
   */
  public ExtractedDocument extractAs(byte[] bytes, String mediaType) {
    Extractor extractor = byMediaType.get(mediaType);
    if (extractor == null) throw unsupported(mediaType);
    ExtractedDocument document = extractor.extract(bytes, mediaType);
    limits.check(document);
    return document;
  }

  private static boolean isBlank(Block block) {
    return block instanceof Paragraph paragraph
        && paragraph
            .text()
            .chars()
            .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static boolean isEmpty(byte[] bytes) {
    for (byte b : bytes) if (b != 0) return false;
    return true;
  }

  private static ExtractionException empty(String what) {
    return new ExtractionException(ExtractionException.Reason.EMPTY, "Cannot read " + what);
  }

  private static ExtractionException unsupported(String mediaType) {
    return new ExtractionException(
        ExtractionException.Reason.UNSUPPORTED,
        "Cannot read " + mediaType + ": no extractor for this media type");
  }
}
