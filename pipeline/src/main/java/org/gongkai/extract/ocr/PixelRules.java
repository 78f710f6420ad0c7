package org.gongkai.extract.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of tables among the pixels: long dark runs, with small gaps, that are thin. */
final class PixelRules {
  /** In heights of a character: what is so long is a line, even if it has small gaps. */
  private static final double LONG = 5;

  private static final double GAP = 0.2;

  /** In heights of a character: a line between two columns may be only one row high. */
  private static final double SHORT = 1.3;

  /** In pixels: a stroke of a character keeps farther from the lines around it. */
  private static final int TIGHT = 1;

  private static final double THICKEST = 0.3;

  /** The share of a line that must be ink: strokes of characters in a row have less. */
  private static final double FILLED = 0.85;

  /** With less ink a row of pixels is no part of a line, but crossed by others. */
  private static final double CROSSED = 0.15;

  /** A row of pixels belongs to a line's thickness when so much of it is ink. */
  private static final double SOLID = 0.4;

  /**
   * A line as found.
   *
   * @param box its ink
   */
  record PixelRule(boolean across, Box box) {}

  private final Ink ink;
  private final double em;
  private final double shortest;
  private final int gap;

  private PixelRules(Ink ink, double em, double shortest, int gap) {
    this.ink = ink;
    this.em = em;
    this.shortest = shortest;
    this.gap = gap;
  }

  /**
   * All lines of a page: the long ones, and short ones that begin and end at long ones.
   *
   * @param em the height of a character in pixels
   */
  static List<PixelRule> of(Ink ink, double em) {
    Ink turned = ink.transposed();
    List<Box> across = longLines(ink, em);
    List<Box> down = longLines(turned, em);
    List<PixelRule> rules = new ArrayList<>();
    for (Box box : across) rules.add(new PixelRule(true, box));
    for (Box box : shortLines(ink, em, across, down)) rules.add(new PixelRule(true, box));
    for (Box box : down) rules.add(new PixelRule(false, box.transposed()));
    for (Box box : shortLines(turned, em, down, across))
      rules.add(new PixelRule(false, box.transposed()));
    return rules;
  }

  private static List<Box> longLines(Ink ink, double em) {
    return new PixelRules(ink, em, LONG * em, (int) Math.max(2, GAP * em)).across();
  }

  /** Those that are no part of a long one. The crossing lines are transposed. */
  private static List<Box> shortLines(Ink ink, double em, List<Box> known, List<Box> crossing) {
    return new PixelRules(ink, em, SHORT * em, TIGHT)
        .across().stream()
            .filter(box -> known.stream().allMatch(other -> box.within(other).isEmpty()))
            .filter(box -> ends(box, box.left(), crossing) && ends(box, box.right(), crossing))
            .toList();
  }

  private static boolean ends(Box line, int end, List<Box> crossing) {
    Box spot = new Box(end, line.top(), end, line.bottom()).grown(TIGHT + 2).transposed();
    return crossing.stream().anyMatch(box -> !box.within(spot).isEmpty());
  }

  private List<Box> across() {
    List<Box> open = new ArrayList<>();
    List<Box> done = new ArrayList<>();
    for (int y = 0; y < ink.height(); y++) {
      int row = y;
      List<Box> closed = open.stream().filter(box -> box.bottom() < row).toList();
      done.addAll(closed);
      open.removeAll(closed);
      for (Box run : runs(y)) join(open, run);
    }
    done.addAll(open);
    return done.stream()
        .map(this::thinned)
        .filter(this::isRule)
        .sorted(Comparator.comparingInt(Box::top).thenComparingInt(Box::left))
        .toList();
  }

  /** Boxes on neighbouring rows that overlap are one line, which may be a little aslant. */
  private static void join(List<Box> open, Box run) {
    Box joined = run;
    for (int i = open.size() - 1; i >= 0; i--) {
      Box box = open.get(i);
      if (box.left() < joined.right() && joined.left() < box.right()) {
        joined = joined.with(box);
        open.remove(i);
      }
    }
    open.add(joined);
  }

  /** Long runs of a row of pixels, each of which has ink in it, right above or right below. */
  private List<Box> runs(int y) {
    List<Box> runs = new ArrayList<>();
    int start = -1;
    int last = -1;
    for (int x = 0; x < ink.width(); x++) {
      if (!isNear(x, y)) continue;
      if (start >= 0 && x - last > gap + 1) {
        if (last - start >= shortest) runs.add(new Box(start, y, last + 1, y + 1));
        start = x;
      }
      if (start < 0) start = x;
      last = x;
    }
    if (start >= 0 && last - start >= shortest) runs.add(new Box(start, y, last + 1, y + 1));
    return runs;
  }

  private boolean isNear(int x, int y) {
    return ink.at(x, y) || y > 0 && ink.at(x, y - 1) || y + 1 < ink.height() && ink.at(x, y + 1);
  }

  /** Without the rows above and below that were only near, or have ink of crossing lines. */
  private Box thinned(Box box) {
    int top = box.top();
    int bottom = box.bottom();
    while (top < bottom - 1 && isCrossed(top, box)) top++;
    while (top < bottom - 1 && isCrossed(bottom - 1, box)) bottom--;
    return new Box(box.left(), top, box.right(), bottom);
  }

  private boolean isCrossed(int y, Box box) {
    return ink.inRow(y, box.left(), box.right()) < CROSSED * box.width();
  }

  private boolean isRule(Box box) {
    int solid = 0;
    for (int y = box.top(); y < box.bottom(); y++)
      if (ink.inRow(y, box.left(), box.right()) >= SOLID * box.width()) solid++;
    if (solid > Math.max(4, THICKEST * em) || box.height() > Math.max(8, em)) return false;
    int filled = 0;
    for (int x = box.left(); x < box.right(); x++)
      if (ink.inColumn(x, box.top(), box.bottom()) > 0) filled++;
    return filled >= FILLED * box.width();
  }
}
