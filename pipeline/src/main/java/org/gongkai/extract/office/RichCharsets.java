package org.gongkai.extract.office;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The encodings of a file of rich text: its own, and those of its fonts. */
final class RichCharsets {
  private static final Charset CHINESE = Charset.forName("GB18030");

  /** Character sets of fonts, as Windows numbers them; others say nothing. */
  private static final Map<Integer, Charset> SETS =
      Map.of(134, CHINESE, 136, Charset.forName("Big5"), 128, Charset.forName("windows-31j"));

  private static final Map<Integer, Charset> PAGES =
      Map.of(
          936, CHINESE,
          950, Charset.forName("Big5"),
          65001, Charset.forName("UTF-8"),
          932, Charset.forName("windows-31j"));

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset own = CHINESE;
  private int font;

  /** The encoding of text whose font says nothing. */
  Charset own() {
    return own;
  }

  /** The file names its code page; one that is not known is read as Chinese. */
  void page(int number) {
    own = PAGES.getOrDefault(number, CHINESE);
  }

  /** The list of fonts comes to another one. */
  void font(int number) {
    font = number;
  }

  /** The listed font has a character set. */
  void set(int number) {
    Charset charset = SETS.get(number);
    if (charset != null) fonts.put(font, charset);
  }

  /** The encoding of text in a font. */
  Charset of(int fontNumber) {
    return fonts.getOrDefault(fontNumber, own);
  }
}
