package org.gongkai.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.extract.ruling.RuledGrid;
import org.gongkai.extract.ruling.RuledGrids;
import org.gongkai.extract.ruling.Ruling;
import org.gongkai.extract.ruling.Tolerance;

/**
 * A page upright and level, taken apart into table lines and patches of ink.
 *
 * @param image without the table lines
 * @param em the height of a character in pixels
 * @param rules the table lines
 * @param glyphs what is printed, table lines and specks left out
 */
record PageImage(GrayImage image, double em, List<PixelRules.PixelRule> rules, List<Glyph> glyphs) {
  /** Characters are 10 points high; the tolerances of lines are measured in points. */
  private static final double POINTS_IN_EM = 10;

  private static final int LOWEST_CHARACTER = 6;
  private static final int CHARACTERS_ON_A_PAGE = 15;

  /** Chinese characters fall apart into patches; four in five are lower than a whole one. */
  private static final double WHOLE = 0.8;

  /** So many pixels around a table line are taken away with it. */
  private static final int ERASED = 1;

  /** In heights of a character: digits of a figure are no farther apart. */
  private static final double BESIDE = 0.15;

  /** What is left of a table line beside it is so thin, in pixels. */
  private static final int RESIDUE = 2;

  /** Slopes below this move a page's edge by less than a pixel. */
  private static final double LEVEL = 0.0003;

  /** Levels an upright page and takes it apart. */
  static PageImage of(GrayImage upright) {
    Ink aslant = Ink.of(upright);
    double slope = Skew.of(aslant);
    boolean level = Math.abs(slope) < LEVEL;
    GrayImage image = level ? upright : upright.levelled(slope);
    Ink ink = level ? aslant : Ink.of(image);
    double em = em(Glyph.in(ink), image);
    List<PixelRules.PixelRule> rules = PixelRules.of(ink, em);
    TextLines lines = new TextLines(em);
    GrayImage bare = new GrayImage(image.width(), image.height(), image.samples().clone());
    for (PixelRules.PixelRule rule : rules) erase(rule.box().grown(ERASED), bare, ink);
    List<Glyph> print =
        Glyph.in(ink).stream()
            .filter(lines::isPrint)
            .filter(glyph -> rules.stream().noneMatch(rule -> isResidue(glyph, rule)))
            .toList();
    return new PageImage(bare, em, rules, print);
  }

  private static double em(List<Glyph> glyphs, GrayImage image) {
    int highest = Math.min(image.width(), image.height()) / CHARACTERS_ON_A_PAGE;
    int[] heights =
        glyphs.stream()
            .mapToInt(glyph -> glyph.box().height())
            .filter(height -> height >= LOWEST_CHARACTER && height <= highest)
            .sorted()
            .toArray();
    return heights.length == 0 ? 2 * LOWEST_CHARACTER : heights[(int) (WHOLE * heights.length)];
  }

  private static void erase(Box box, GrayImage image, Ink ink) {
    Box inside = box.within(image.bounds());
    for (int y = inside.top(); y < inside.bottom(); y++)
      for (int x = inside.left(); x < inside.right(); x++) {
        image.set(x, y, GrayImage.WHITE);
        ink.set(x, y, false);
      }
  }

  private static boolean isResidue(Glyph glyph, PixelRules.PixelRule rule) {
    Box box = glyph.box();
    if (box.within(rule.box().grown(RESIDUE)).isEmpty()) return false;
    return (rule.across() ? box.height() : box.width()) <= RESIDUE;
  }

  /** It may have gone on where a table line was taken away, or be one of two beside the line. */
  boolean touchesRule(Glyph glyph) {
    int near = ERASED + 1;
    Box around = glyph.box().grown((int) Math.max(near, BESIDE * em), near);
    return rules.stream().anyMatch(rule -> !rule.box().within(around).isEmpty());
  }

  /** The tables that the lines draw; a frame around a page or a text is none. */
  List<RuledGrid> tables() {
    List<Ruling> lines = new ArrayList<>();
    for (PixelRules.PixelRule rule : rules) lines.add(ruling(rule));
    return RuledGrids.of(lines, Tolerance.POINTS.times(em / POINTS_IN_EM)).stream()
        .filter(grid -> grid.rows() > 1 && grid.columns() > 1 && grid.cells().size() > 3)
        .toList();
  }

  private static Ruling ruling(PixelRules.PixelRule rule) {
    Box box = rule.box();
    double middleX = (box.left() + box.right()) / 2.0;
    double middleY = (box.top() + box.bottom()) / 2.0;
    return rule.across()
        ? Ruling.across(middleY, box.left(), box.right())
        : Ruling.down(middleX, box.top(), box.bottom());
  }
}
