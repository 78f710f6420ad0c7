package org.gongkai.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Glyphs in the order in which they are drawn become words. What is drawn one after the other and
 * stands side by side is one word; figures that run over each other stay apart.
 */
final class Words {
  private final List<Word> words = new ArrayList<>();
  private final Map<Long, List<Glyph>> seen = new HashMap<>();
  private Optional<Word> open = Optional.empty();
  private double baseline;

  private Words() {}

  /**
   * @param glyphs all for the same turn of the page
   */
  static List<Word> of(List<Glyph> glyphs) {
    Words words = new Words();
    glyphs.forEach(words::add);
    words.close();
    return words.words;
  }

  private void add(Glyph glyph) {
    if (glyph.isBlank()) {
      close();
      return;
    }
    if (isPrintedTwice(glyph)) return;
    if (open.isPresent() && goesOn(open.get(), glyph)) {
      open = Optional.of(open.get().with(glyph));
    } else {
      close();
      open = Optional.of(new Word(glyph.text(), glyph.box(), glyph.size()));
      baseline = glyph.baseline();
    }
  }

  private boolean goesOn(Word word, Glyph glyph) {
    return Math.abs(glyph.baseline() - baseline) < 0.3 * word.size()
        && word.goesOn(glyph.text(), glyph.left());
  }

  private void close() {
    open.ifPresent(words::add);
    open = Optional.empty();
  }

  private boolean isPrintedTwice(Glyph glyph) {
    long x = Math.round(glyph.left());
    long y = Math.round(glyph.baseline());
    for (long dx = -1; dx <= 1; dx++)
      for (long dy = -1; dy <= 1; dy++)
        for (Glyph other : seen.getOrDefault(spot(x + dx, y + dy), List.of()))
          if (glyph.isPrintedOver(other)) return true;
    seen.computeIfAbsent(spot(x, y), s -> new ArrayList<>()).add(glyph);
    return false;
  }

  private static long spot(long x, long y) {
    return x << 32 ^ y & 0xFFFFFFFFL;
  }
}
