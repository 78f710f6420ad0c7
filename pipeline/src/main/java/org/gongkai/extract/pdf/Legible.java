package org.gongkai.extract.pdf;

import java.util.List;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Legibility;

/**
 * Whether the fonts of a file say which characters they draw. Some do not, and some say it wrongly:
 * then the text is garbage although it looks right on paper.
 */
final class Legible {
  /** Signs from fonts of symbols are told by none, such as those before the items of a list. */
  private static final double MOST_UNTOLD = 0.2;

  /** Text of the right characters scores above 0.9, of wrong ones below 0.45. */
  private static final double LEAST_SCORE = 0.6;

  private Legible() {}

  /**
   * Notes how many characters are not told.
   *
   * @throws ExtractionException when the text is garbage
   */
  static void check(List<PageContent> pages, List<String> notes) {
    StringBuilder text = new StringBuilder();
    pages.stream()
        .flatMap(page -> page.glyphs().stream())
        .filter(glyph -> !glyph.isBlank())
        .forEach(glyph -> text.append(glyph.text()));
    long untold = text.chars().filter(c -> c == Glyph.UNTOLD.charAt(0)).count();
    if (untold > MOST_UNTOLD * text.length()
        || Legibility.of(text.toString()).score() < LEAST_SCORE) throw garbage();
    if (untold > 0)
      notes.add(untold + " characters cannot be told: their fonts do not say which they are");
    int slanted = pages.stream().mapToInt(PageContent::slanted).sum();
    if (slanted > 0)
      notes.add(slanted + " characters printed aslant, as watermarks are, were left out");
  }

  private static ExtractionException garbage() {
    return new ExtractionException(
        ExtractionException.Reason.UNSUPPORTED,
        "Cannot read application/pdf whose fonts do not say which characters they draw; print it to"
            + " pictures and read those with OCR");
  }
}
