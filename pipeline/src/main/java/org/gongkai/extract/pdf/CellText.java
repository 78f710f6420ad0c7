package org.gongkai.extract.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.extract.ruling.RuledCell;

/** What the words in a cell say together. */
final class CellText {
  private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");

  /** What programs leave free between a line and the text beside it, in points. */
  private static final double PADDING = 6;

  private CellText() {}

  /**
   * The lines of the cell. Digits that fill a narrow cell and go on in the next line are one
   * figure; only within a cell of one row, as one of several may hold the figures of each.
   */
  static String of(RuledCell cell, List<Word> words) {
    List<TextLine> lines = TextLine.of(words);
    boolean wrapped = lines.size() > 1 && cell.rowSpan() == 1 && isWrapped(cell, lines);
    return lines.stream().map(TextLine::text).collect(Collectors.joining(wrapped ? "" : "\n"));
  }

  private static boolean isWrapped(RuledCell cell, List<TextLine> lines) {
    return lines.stream().allMatch(line -> DIGITS.matcher(line.text()).matches())
        && lines.subList(0, lines.size() - 1).stream().allMatch(line -> isFull(cell, line));
  }

  /** There is no room for another digit. */
  private static boolean isFull(RuledCell cell, TextLine line) {
    double width = line.box().width();
    double digit = width / line.text().length();
    return width + digit > cell.box().width() - 2 * PADDING;
  }
}
