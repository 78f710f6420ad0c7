package org.gongkai.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
public final class Extractors implements FileExtractor {

  /** What is read elsewhere. */
  private record Apart(Predicate<String> types, FileExtractor other) {}

  private final MediaTypes mediaTypes = new MediaTypes();
  private final Map<String, Extractor> byMediaType;
  private final DocumentLimits limits;
  private final Optional<Apart> apart;

  private Extractors(
      Map<String, Extractor> byMediaType, DocumentLimits limits, Optional<Apart> apart) {
    this.byMediaType = Map.copyOf(byMediaType);
    this.limits = limits;
    this.apart = apart;
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
    return new Extractors(all, DocumentLimits.STANDARD, Optional.empty());
  }

  /** The same extractors within other limits. */
  public Extractors within(DocumentLimits others) {
    return new Extractors(byMediaType, others, apart);
  }

  /**
   * The same, but files that look like {@code types} are handed to another extractor, unopened.
   *
   * @param types media types as the first bytes tell them: {@code application/zip} for most Office
   *     files
   */
  public Extractors apart(Predicate<String> types, FileExtractor other) {
    return new Extractors(byMediaType, limits, Optional.of(new Apart(types, other)));
  }

  @Override
  public ExtractedDocument extract(byte[] bytes, String fileName) {
    if (isEmpty(bytes)) throw empty("a file of " + bytes.length + " bytes without content");
    if (bytes.length > limits.bytes())
      throw ExtractionException.limit(bytes.length + " bytes", limits.bytes());
    String firstSight = mediaTypes.atFirstSight(bytes, fileName);
    if (!byMediaType.containsKey(firstSight) && !Containers.begins(bytes))
      throw unsupported(firstSight);
    if (apart.isPresent() && apart.get().types().test(firstSight))
      return apart.get().other().extract(bytes, fileName);
    return read(bytes, mediaTypes.within(bytes, fileName, firstSight));
  }

  private ExtractedDocument read(byte[] bytes, String mediaType) {
    Extractor extractor = byMediaType.get(mediaType);
    if (extractor == null) throw unsupported(mediaType);
    ExtractedDocument document = extractor.extract(bytes, mediaType);
    limits.check(document);
    if (document.title().isEmpty() && document.blocks().stream().allMatch(Extractors::isBlank))
      throw empty(mediaType + " of " + bytes.length + " bytes: it shows no text");
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
