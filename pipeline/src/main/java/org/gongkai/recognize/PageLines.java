package org.gongkai.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Notation;
import org.gongkai.document.Paragraph;
import org.gongkai.text.Blanks;
import org.gongkai.text.Memo;
import org.gongkai.text.Numbers;
import org.gongkai.text.Years;

/** The lines of a page for reading titles and labels: folded, cells apart, long ones cut. */
final class PageLines {
  // A page is recognised by its beginning and its labels; more than this is not read.
  private static final int MAX_LINES = 20_000;
  private static final int MAX_CHARS = 4_000;
  private static final Pattern PINYIN = Pattern.compile("\\(\\p{IsLatin}{1,7}\\)");

  private final UnaryOperator<String> script;
  private final LineContentReader contents;
  private final Memo<String, PageLine> cells = new Memo<>(text -> made(text, true));
  private final Memo<String, PageLine> others = new Memo<>(text -> made(text, false));

  PageLines(UnaryOperator<String> script, LineContentReader contents) {
    this.script = script;
    this.contents = contents;
  }

  /** The lines that print something, in reading order. */
  List<PageLine> of(ExtractedDocument document) {
    List<PageLine> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (lines.size() >= MAX_LINES) break;
      if (block instanceof Heading heading) add(heading.text(), false, lines);
      else if (block instanceof Paragraph paragraph) add(paragraph.text(), false, lines);
      else add((Grid) block, lines);
    }
    return lines;
  }

  private void add(Grid grid, List<PageLine> lines) {
    int rows = Math.min(grid.rows().size(), MAX_LINES);
    for (int i = 0; i < rows; i++) {
      List<Cell> row = grid.rows().get(i);
      if (grid.notation() == Notation.WORDS) add(words(row), true, lines);
      else for (Cell cell : row) add(cell.text(), true, lines);
    }
  }

  private void add(String text, boolean tabular, List<PageLine> lines) {
    PageLine line = line(text, tabular);
    if (!line.text().isEmpty()) lines.add(line);
  }

  private static String words(List<Cell> row) {
    return row.stream().map(Cell::text).collect(Collectors.joining(" "));
  }

  /** One line of running text. */
  PageLine line(String text) {
    return line(text, false);
  }

  private PageLine line(String text, boolean tabular) {
    if (text.length() > PageLine.LONGEST_RECURRING) return made(text, tabular);
    return tabular ? cells.of(text) : others.of(text);
  }

  private PageLine made(String line, boolean tabular) {
    if (Numbers.isCount(line)) return count(line, tabular);
    String printed = line.length() > MAX_CHARS ? line.substring(0, MAX_CHARS) : line;
    String folded = withoutPinyin(script.apply(printed));
    String text = Years.arabic(Blanks.removed(folded));
    List<String> words = words(folded);
    return new PageLine(Blanks.removed(printed), text, words, tabular, contents.read(text, words));
  }

  /** Digits stay as they are, in every script. */
  private PageLine count(String digits, boolean tabular) {
    List<String> words = List.of(digits);
    return new PageLine(digits, digits, words, tabular, contents.read(digits, words));
  }

  private static String withoutPinyin(String text) {
    return text.indexOf('(') < 0 ? text : PINYIN.matcher(text).replaceAll("");
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !isBorder(text.charAt(i))) continue;
      if (i > from) words.add(text.substring(from, i));
      from = i + 1;
    }
    return words;
  }

  private static boolean isBorder(char c) {
    return c == '|' || Character.isSpaceChar(c) || Character.isWhitespace(c);
  }
}
