package org.gongkai.extract.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.extract.ruling.Box;
import org.gongkai.extract.ruling.Ruling;

/**
 * What is drawn on a page, in points from the upper left corner of the page as it is shown.
 *
 * @param number 1 for the first page
 * @param width of the page as shown
 * @param height of the page as shown
 * @param glyphs in the order in which they are drawn, each in the coordinates of its own turn
 * @param lines pieces of lines
 * @param pictured the share of the page that its largest picture covers, 0 to 1
 * @param slanted how many characters are printed aslant and left out, as watermarks are
 */
record PageContent(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Ruling> lines,
    double pictured,
    int slanted) {
  /** A scan covers its page but for its margins. */
  private static final double MOST_OF_THE_PAGE = 0.4;

  /** The number of the page and a stamp may be printed on a scan. */
  private static final int FEW_GLYPHS = 40;

  /** A picture of a text: nothing that is printed on it would be missed. */
  boolean isPicture() {
    return pictured >= MOST_OF_THE_PAGE
        && glyphs.stream().filter(glyph -> !glyph.isBlank()).count() <= FEW_GLYPHS;
  }

  /** The turn in which most of the text is upright. */
  QuarterTurn turn() {
    int[] counts = new int[4];
    for (Glyph glyph : glyphs) counts[glyph.quarters()]++;
    int most = IntStream.range(0, 4).reduce(0, (a, b) -> counts[b] > counts[a] ? b : a);
    return turn(most);
  }

  private QuarterTurn turn(int quarters) {
    return new QuarterTurn(quarters, width, height);
  }

  /** The words, where they stand on the page as turned. */
  List<Word> words(QuarterTurn turn) {
    return IntStream.range(0, 4).boxed().flatMap(q -> words(q, turn).stream()).toList();
  }

  private List<Word> words(int quarters, QuarterTurn turn) {
    List<Glyph> own = glyphs.stream().filter(glyph -> glyph.quarters() == quarters).toList();
    List<Word> words = Words.of(own);
    if (quarters == turn.quarters()) return words;
    return words.stream()
        .map(word -> new Word(word.text(), moved(word.box(), quarters, turn), word.size()))
        .toList();
  }

  private Box moved(Box box, int quarters, QuarterTurn turn) {
    return turn.turned(turn(quarters).shown(box));
  }

  /** The pieces of lines, where they stand on the page as turned. */
  List<Ruling> lines(QuarterTurn turn) {
    return lines.stream().map(line -> turned(line, turn)).toList();
  }

  private static Ruling turned(Ruling line, QuarterTurn turn) {
    double p = line.position();
    Box box =
        turn.turned(
            line.across()
                ? new Box(line.from(), p, line.to(), p)
                : new Box(p, line.from(), p, line.to()));
    boolean lying = turn.quarters() % 2 == 1;
    return line.across() != lying
        ? Ruling.across(box.top(), box.left(), box.right())
        : Ruling.down(box.left(), box.top(), box.bottom());
  }
}
