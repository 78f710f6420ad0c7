package org.gongkai.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * The text of a file as Apache Tika gives it, with media type and encoding detected and no table
 * read: what the speed of reading is measured against. No report is read with it.
 */
public final class TikaText {
  private static final Set<MediaType> NEEDED = Set.of(MediaType.TEXT_HTML, MediaType.TEXT_PLAIN);

  private static final int UNLIMITED = -1;

  private final AutoDetectParser parser = new AutoDetectParser();

  private TikaText() {}

  /**
   * Tika with the parsers of the class path.
   *
   * @throws IllegalStateException when those for pages or for texts are missing: Tika would then be
   *     fast and read nothing
   */
  public static TikaText withParsers() {
    TikaText tika = new TikaText();
    Set<MediaType> missing =
        NEEDED.stream()
            .filter(type -> !tika.parser.getParsers().containsKey(type))
            .collect(Collectors.toSet());
    if (!missing.isEmpty())
      throw new IllegalStateException(
          "Cannot find Tika's parsers of "
              + missing
              + " on the class path; add tika-parser-html-module and tika-parser-text-module");
    return tika;
  }

  /** Whether there is a parser for the media type on the class path. */
  public boolean parses(String mediaType) {
    return parser.getParsers().containsKey(MediaType.parse(mediaType));
  }

  /** The text of a whole file; empty when Tika cannot read it. */
  public Optional<String> of(byte[] bytes, String fileName) {
    Metadata name = new Metadata();
    name.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
    BodyContentHandler text = new BodyContentHandler(UNLIMITED);
    try (ByteArrayInputStream in = new ByteArrayInputStream(bytes)) {
      parser.parse(in, text, name, new ParseContext());
      return Optional.of(text.toString());
    } catch (TikaException | SAXException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read bytes in memory", e);
    }
  }
}
