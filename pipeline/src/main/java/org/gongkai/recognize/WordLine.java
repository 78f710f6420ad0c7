package org.gongkai.recognize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Notation;
import org.gongkai.document.Paragraph;
import org.gongkai.text.Distance;
import org.gongkai.text.Labels;

/**
 * A printed line as words.
 *
 * @param words verbatim
 * @param text folded, without blanks
 * @param block the block that holds it: a paragraph, a heading, or a grid of words
 */
record WordLine(List<String> words, String text, Block block) {
  // No printed line is longer; a page on one line has no halves.
  private static final int MAX_CHARS = 4_000;
  // In a shorter word one other character makes another word.
  private static final int SHORTEST_SLIP = 4;
  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

  /** All lines of the page; a table in which cells are visible has none. */
  static List<WordLine> of(ExtractedDocument document, UnaryOperator<String> plain) {
    List<WordLine> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph)
        lines.add(of(words(paragraph.text()), paragraph, plain));
      else if (block instanceof Heading heading)
        lines.add(of(words(heading.text()), heading, plain));
      else if (block instanceof Grid grid && grid.notation() == Notation.WORDS)
        grid.rows().stream().map(row -> of(cells(row), grid, plain)).forEach(lines::add);
    }
    return lines.stream().filter(line -> !line.words().isEmpty()).toList();
  }

  private static WordLine of(List<String> words, Block block, UnaryOperator<String> plain) {
    return new WordLine(words, plain.apply(String.join(" ", words)), block);
  }

  private static List<String> words(String text) {
    if (text.length() > MAX_CHARS) return List.of();
    return Arrays.stream(BLANKS.split(text)).filter(word -> !word.isEmpty()).toList();
  }

  private static List<String> cells(List<Cell> row) {
    return row.stream().filter(cell -> !cell.isBlank()).map(Cell::text).toList();
  }

  /**
   * Both halves have the same words, remarks and slips aside, at least one that is no number, and
   * numbers anywhere.
   */
  boolean isDoubled(Pattern number) {
    int half = words.size() / 2;
    if (words.size() < 2 || words.size() % 2 != 0) return false;
    boolean worded = false;
    for (int i = 0; i < half; i++) {
      boolean left = number.matcher(words.get(i)).matches();
      boolean right = number.matcher(words.get(i + half)).matches();
      if (left != right) return false;
      if (!left && !isSame(words.get(i), words.get(i + half))) return false;
      worded |= !left;
    }
    return worded;
  }

  private static boolean isSame(String left, String right) {
    if (left.equals(right)) return true;
    String one = Labels.normalize(left);
    String other = Labels.normalize(right);
    int slips = one.length() < SHORTEST_SLIP ? 0 : 1;
    return !one.isEmpty() && Distance.within(one, other, slips) <= slips;
  }

  /** Only numbers, as many on the left as on the right. */
  boolean isEvenNumbers(Pattern number) {
    return words.size() % 2 == 0 && words.stream().allMatch(w -> number.matcher(w).matches());
  }

  /** How many numbers stand in it. */
  long numbers(Pattern number) {
    return words.stream().filter(word -> number.matcher(word).matches()).count();
  }

  /** A number stands in it. */
  boolean hasNumber(Pattern number) {
    return numbers(number) > 0;
  }

  /** A digit stands in it. */
  boolean hasDigit() {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /** Words {@code from} to {@code to}, exclusive. */
  WordLine part(int from, int to) {
    return new WordLine(words.subList(from, to), text, block);
  }
}
