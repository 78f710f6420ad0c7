package org.gongkai.recognize;

import java.util.ArrayList;
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
import org.gongkai.text.Words;

/**
 * A printed line as words.
 *
 * @param words verbatim
 * @param plain the words, folded
 * @param text folded, without blanks
 * @param block the block that holds it: a paragraph, a heading, or a grid of words
 */
record WordLine(List<String> words, List<String> plain, String text, Block block) {
  // No printed line is longer; a page on one line has no halves.
  private static final int MAX_CHARS = 4_000;

  /** All lines of the page; a table in which cells are visible has none. */
  static List<WordLine> of(ExtractedDocument document, UnaryOperator<String> plain) {
    List<WordLine> lines = new ArrayList<>();
    for (Block block : document.blocks())
      for (List<String> words : lines(block))
        if (!words.isEmpty()) lines.add(of(words, block, plain));
    return lines;
  }

  /** How many lines of the page have the same words in both halves, as printed. */
  static long doubled(ExtractedDocument document, Pattern number) {
    return document.blocks().stream()
        .flatMap(block -> lines(block).stream())
        .filter(words -> words.size() > 1 && halves(words, words, number).middle().isPresent())
        .count();
  }

  private static List<List<String>> lines(Block block) {
    if (block instanceof Paragraph paragraph) return List.of(words(paragraph.text()));
    if (block instanceof Heading heading) return List.of(words(heading.text()));
    Grid grid = (Grid) block;
    return grid.notation() == Notation.WORDS
        ? grid.rows().stream().map(WordLine::cells).toList()
        : List.of();
  }

  private static WordLine of(List<String> words, Block block, UnaryOperator<String> plain) {
    List<String> folded = new ArrayList<>(words.size());
    for (String word : words) folded.add(plain.apply(word));
    return new WordLine(words, folded, plain.apply(String.join(" ", words)), block);
  }

  private static List<String> words(String text) {
    if (text.length() > MAX_CHARS) return List.of();
    return Words.of(text);
  }

  private static List<String> cells(List<Cell> row) {
    return row.stream().filter(cell -> !cell.isBlank()).map(Cell::text).toList();
  }

  /** Looks for the halves of the line. */
  LineHalves halves(Pattern number) {
    return halves(words, plain, number);
  }

  private static LineHalves halves(List<String> words, List<String> plain, Pattern number) {
    boolean[] numbers = new boolean[words.size()];
    for (int i = 0; i < numbers.length; i++) numbers[i] = number.matcher(plain.get(i)).matches();
    return new LineHalves(words, numbers);
  }

  /** Both halves have the same words. */
  boolean isDoubled(Pattern number) {
    return words.size() > 1 && halves(number).middle().isPresent();
  }

  /** Only numbers, as many on the left as on the right. */
  boolean isEvenNumbers(Pattern number) {
    return words.size() % 2 == 0 && plain.stream().allMatch(w -> number.matcher(w).matches());
  }

  /** How many numbers stand in it. */
  long numbers(Pattern number) {
    return plain.stream().filter(word -> number.matcher(word).matches()).count();
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
    return new WordLine(words.subList(from, to), plain.subList(from, to), text, block);
  }
}
