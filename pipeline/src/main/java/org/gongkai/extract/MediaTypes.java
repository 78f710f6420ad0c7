package org.gongkai.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Decides what a file is, from its content first and its name second. */
final class MediaTypes {
  static final String HTML = "text/html";
  static final String XHTML = "application/xhtml+xml";
  static final String TEXT = "text/plain";
  static final String MARKDOWN = "text/markdown";
  static final String PNG = "image/png";
  static final String JPEG = "image/jpeg";
  static final String TIFF = "image/tiff";
  static final String BMP = "image/bmp";
  static final String PDF = "application/pdf";
  private static final String UNKNOWN = MediaType.OCTET_STREAM.toString();

  /** Enough to meet the first tags of a page behind any script. */
  private static final int SAMPLE = 1 << 20;

  /** Every signature that tells a binary format begins within. */
  private static final int HEAD = 4096;

  /** What may stand before the first word of a text. */
  private static final String OPENERS = " \t\r\n#|*(0123456789";

  /** Enough bytes to tell Chinese, and characters of it that do not come about by chance. */
  private static final int OPENING = 512;

  private static final int SEVERAL = 12;

  /** A right reading scores above 0.9, a wrong one below 0.45. */
  private static final double CERTAIN = 0.8;

  private final MimeTypes tika = MimeTypes.getDefaultMimeTypes();
  private final Containers containers = new Containers();

  /**
   * The media type, such as {@code text/html}, as far as the first bytes tell it: containers are
   * not opened; {@code application/octet-stream} when unknown.
   */
  String atFirstSight(byte[] bytes, String fileName) {
    if (Markup.opensPage(ascii(bytes, HEAD))) return isBinary(bytes) ? UNKNOWN : HTML;
    MediaType detected = typeOfContent(bytes, fileName);
    boolean unknown = detected.equals(MediaType.OCTET_STREAM);
    if (!unknown && !isText(detected)) return detected.getBaseType().toString();
    return isBinary(bytes) ? UNKNOWN : textType(bytes, fileName, detected);
  }

  /** The media type of what a container holds; of another file it is what it was at first sight. */
  String within(byte[] bytes, String fileName, String firstSight) {
    return containers
        .within(bytes, fileName)
        .map(type -> type.getBaseType().toString())
        .orElse(firstSight);
  }

  /** Systems export pages of markup under the names of office formats. */
  private MediaType typeOfContent(byte[] bytes, String fileName) {
    MediaType type = type(bytes, fileName);
    return Containers.isNamedOnly(type) ? type(bytes, "") : type;
  }

  /** Chinese words need no look at the signatures, unless the name says that it is no text. */
  private MediaType type(byte[] bytes, String fileName) {
    if (opensWithWords(bytes)) {
      MediaType named = tikaType(null, fileName);
      if (named.equals(MediaType.OCTET_STREAM)) return MediaType.TEXT_PLAIN;
      if (named.getType().equals("text")) return named;
    }
    try (ByteArrayInputStream head =
        new ByteArrayInputStream(bytes, 0, Math.min(bytes.length, HEAD))) {
      return tikaType(head, fileName);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Chinese in UTF-8 from the first word on, without tags and control characters: no format that
   * has a signature begins so.
   */
  private static boolean opensWithWords(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    for (int i = 0; i < length; i++)
      if (bytes[i] >= 0 && bytes[i] < '\t' || bytes[i] == '<') return false;
    int first = 0;
    while (first < length && OPENERS.indexOf(bytes[first]) >= 0) first++;
    if (first == length || bytes[first] >= 0) return false;
    Legibility opening =
        Legibility.of(Encoding.UTF_8.decode(bytes, first, Math.min(length, first + OPENING)));
    return opening.counted() >= SEVERAL && opening.score() >= CERTAIN;
  }

  /** By the name alone when there is no content. */
  private MediaType tikaType(InputStream content, String fileName) {
    Metadata name = new Metadata();
    name.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
    try {
      return tika.detect(content, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Mail, RTF, PostScript and XML are written as text, too, but are not laid out as lines. */
  private static boolean isText(MediaType type) {
    return type.getType().equals("text")
        || type.getBaseType().equals(MediaType.application("json"))
        || type.getBaseType().toString().equals(XHTML);
  }

  /** More than one byte in a hundred is a control character, and it is not UTF-16. */
  private static boolean isBinary(byte[] bytes) {
    if (Encoding.marked(bytes).or(() -> ZeroBytes.utf16(bytes)).isPresent()) return false;
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) if (bytes[i] >= 0 && bytes[i] < '\t') controls++;
    return controls * 100L > length;
  }

  private static String textType(byte[] bytes, String fileName, MediaType detected) {
    if (Markup.isPage(ascii(bytes, SAMPLE)))
      return detected.getBaseType().toString().equals(XHTML) ? XHTML : HTML;
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : TEXT;
  }

  /** Tags are ASCII in every encoding; UTF-16 has zero bytes between their letters. */
  private static String ascii(byte[] bytes, int most) {
    int length = Math.min(bytes.length, most);
    String sample = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return sample.indexOf('\0') < 0 ? sample : sample.replace("\0", "");
  }
}
