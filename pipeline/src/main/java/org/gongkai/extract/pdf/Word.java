package org.gongkai.extract.pdf;

import org.gongkai.extract.ruling.Box;
import org.gongkai.text.Script;

/**
 * Characters that stand close together on one line.
 *
 * @param text without blanks
 * @param box around its characters, on the page turned upright
 * @param size the height of its font
 */
record Word(String text, Box box, double size) {
  /** Characters of one label may be spaced, the columns of a table are farther apart. */
  private static final double WITHIN_LABEL = 0.55;

  private static final double WITHIN_WORD = 0.22;

  /** Overlapping words were not printed as one. */
  private static final double OVERLAP = 0.35;

  /** Whether what follows on the line, beginning at {@code left}, goes on with the same word. */
  boolean goesOn(String next, double left) {
    double gap = left - box.right();
    boolean words =
        Script.isHan(text.codePointBefore(text.length())) && Script.isHan(next.codePointAt(0));
    return gap > -OVERLAP * size && gap < (words ? WITHIN_LABEL : WITHIN_WORD) * size;
  }

  Word with(Glyph glyph) {
    return new Word(text + glyph.text(), box.with(glyph.box()), Math.max(size, glyph.size()));
  }
}
