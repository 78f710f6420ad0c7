package org.gongkai.extract.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the lines of text and their words are in a part of a page that has no rules in it. */
final class TextLines {
  /** In heights of a character: two bands of ink no farther apart may be one line. */
  private static final double LINE = 1.35;

  /** A wider gap parts two words. */
  private static final double WORD_GAP = 1.0;

  /** A patch of ink smaller than this, in heights of a character, is a speck. */
  private static final double SPECK = 0.12;

  private final double em;

  TextLines(double em) {
    this.em = em;
  }

  /** A patch that is large enough for a part of a character. */
  boolean isPrint(Glyph glyph) {
    double smallest = Math.max(2, SPECK * em);
    return Math.max(glyph.box().width(), glyph.box().height()) >= smallest
        && glyph.pixels() >= smallest * smallest / 2;
  }

  /** Lines from top to bottom, each the patches of ink of a line. */
  List<List<Glyph>> of(List<Glyph> glyphs) {
    List<Glyph> print =
        glyphs.stream()
            .filter(this::isPrint)
            .sorted(Comparator.comparingInt(glyph -> glyph.box().top()))
            .toList();
    List<List<Glyph>> bands = new ArrayList<>();
    int bottom = Integer.MIN_VALUE;
    for (Glyph glyph : print) {
      if (bands.isEmpty() || glyph.box().top() >= bottom) bands.add(new ArrayList<>());
      bands.get(bands.size() - 1).add(glyph);
      bottom = Math.max(bottom, glyph.box().bottom());
    }
    return joined(bands);
  }

  /** A character of separate strokes is one line, not one a stroke. */
  private List<List<Glyph>> joined(List<List<Glyph>> bands) {
    List<List<Glyph>> lines = new ArrayList<>();
    for (List<Glyph> band : bands) {
      if (!lines.isEmpty()) {
        List<Glyph> line = lines.get(lines.size() - 1);
        if (box(line).with(box(band)).height() <= LINE * em) {
          line.addAll(band);
          continue;
        }
      }
      lines.add(band);
    }
    return lines;
  }

  /** The words of a line from left to right. */
  List<List<Glyph>> words(List<Glyph> line) {
    List<List<Glyph>> words = new ArrayList<>();
    int right = Integer.MIN_VALUE;
    for (Glyph glyph :
        line.stream().sorted(Comparator.comparingInt(g -> g.box().left())).toList()) {
      if (words.isEmpty() || glyph.box().left() - right > WORD_GAP * em)
        words.add(new ArrayList<>());
      words.get(words.size() - 1).add(glyph);
      right = Math.max(right, glyph.box().right());
    }
    return words;
  }

  static Box box(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::box).reduce(Box::with).orElseThrow();
  }
}
