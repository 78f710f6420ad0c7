package org.gongkai.extract.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A connected patch of ink: a character, a part of one, a rule, or a speck.
 *
 * @param pixels of ink in it
 */
record Glyph(Box box, int pixels) {

  /** All patches of a page, by their first pixel row by row; corners touch. */
  static List<Glyph> in(Ink ink) {
    return new Finder(ink).all();
  }

  private static final class Finder {
    private final Ink ink;
    private final boolean[] open;
    private int[] stack = new int[1024];
    private int depth;

    Finder(Ink ink) {
      this.ink = ink;
      this.open = ink.dark().clone();
    }

    List<Glyph> all() {
      List<Glyph> glyphs = new ArrayList<>();
      for (int at = 0; at < open.length; at++) if (open[at]) glyphs.add(from(at));
      return glyphs;
    }

    private Glyph from(int start) {
      int left = ink.width();
      int right = 0;
      int top = ink.height();
      int bottom = 0;
      int pixels = 0;
      push(start);
      while (depth > 0) {
        int at = stack[--depth];
        int x = at % ink.width();
        int y = at / ink.width();
        pixels++;
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y + 1);
        pushAround(x, y);
      }
      return new Glyph(new Box(left, top, right, bottom), pixels);
    }

    private void pushAround(int x, int y) {
      for (int v = Math.max(0, y - 1); v <= Math.min(ink.height() - 1, y + 1); v++)
        for (int u = Math.max(0, x - 1); u <= Math.min(ink.width() - 1, x + 1); u++)
          if (open[v * ink.width() + u]) push(v * ink.width() + u);
    }

    private void push(int at) {
      open[at] = false;
      if (depth == stack.length) stack = Arrays.copyOf(stack, 2 * depth);
      stack[depth++] = at;
    }
  }
}
