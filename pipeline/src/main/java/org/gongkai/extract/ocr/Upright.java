package org.gongkai.extract.ocr;

import java.util.Comparator;

/** Which way up a page is: the way in which its longest words can be read. */
final class Upright {
  /** Clockwise quarters, the most frequent first. */
  private static final int[] WAYS = {0, 2, 1, 3};

  private static final int WORDS = 4;

  /** In heights of a character. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 10;

  /** Upright words are read with 0.95 and more on the average, turned ones with 0.6 and less. */
  private static final double CERTAIN = 0.85;

  private Upright() {}

  /** The page upright; as it is where no way is better than another. */
  static PageImage turned(GrayImage page, Voice voice) {
    PageImage best = PageImage.of(page);
    double surest = -1;
    for (int way : WAYS) {
      PageImage turned = way == 0 ? best : PageImage.of(page.turned(way));
      double sure = legibility(turned, voice);
      if (sure > surest) {
        surest = sure;
        best = turned;
      }
      if (sure >= CERTAIN) break;
    }
    return best;
  }

  private static double legibility(PageImage page, Voice voice) {
    TextLines lines = new TextLines(page.em());
    return lines.of(page.glyphs()).stream()
        .flatMap(line -> lines.words(line).stream())
        .map(TextLines::box)
        .filter(box -> box.width() >= SHORTEST * page.em() && box.height() <= 2 * page.em())
        .sorted(Comparator.comparingInt(Box::width).reversed())
        .limit(WORDS)
        .map(box -> beginning(box, page.em()))
        .mapToDouble(box -> voice.read(WordPicture.of(page, box, page.image().bounds())).mean())
        .average()
        .orElse(0);
  }

  private static Box beginning(Box box, double em) {
    int right = (int) Math.min(box.right(), box.left() + LONGEST * em);
    return new Box(box.left(), box.top(), right, box.bottom());
  }
}
