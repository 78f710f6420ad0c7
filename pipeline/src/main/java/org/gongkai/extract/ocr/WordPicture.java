package org.gongkai.extract.ocr;

/** The picture of a word as the models like it: on white, with a margin, characters large. */
final class WordPicture {
  /** In heights of the word: single digits are read best with so much white around them. */
  private static final double MARGIN = 0.25;

  /** In heights of a character: a word of dots and dashes only is not blown up to a line. */
  private static final double LOWEST = 0.6;

  /** The paper is as bright as all but a tenth of the pixels. */
  private static final double PAPER = 0.9;

  private WordPicture() {}

  /**
   * Cut out of a page.
   *
   * @param word the ink of the word
   * @param within what must not be left, such as the cell
   */
  static GrayImage of(PageImage page, Box word, Box within) {
    double height = Math.max(word.height(), LOWEST * page.em());
    int margin = (int) Math.max(2, Math.round(MARGIN * height));
    int missing = (int) Math.round(height - word.height());
    Box frame = word.grown(margin, margin + missing / 2);
    Box seen = frame.within(within);
    GrayImage picture = page.image().crop(seen);
    GrayImage framed = GrayImage.blank(frame.width(), frame.height());
    int paper = paper(picture);
    for (int y = 0; y < picture.height(); y++)
      for (int x = 0; x < picture.width(); x++)
        framed.set(
            x + seen.left() - frame.left(),
            y + seen.top() - frame.top(),
            Math.min(GrayImage.WHITE, picture.at(x, y) * GrayImage.WHITE / paper));
    return framed;
  }

  private static int paper(GrayImage picture) {
    int[] counts = new int[GrayImage.WHITE + 1];
    for (byte sample : picture.samples()) counts[sample & 0xFF]++;
    long left = Math.round((1 - PAPER) * picture.samples().length);
    int shade = GrayImage.WHITE;
    while (shade > 1 && (left -= counts[shade]) > 0) shade--;
    return shade;
  }
}
