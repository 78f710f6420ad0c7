package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.fact.Place;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.SheetCell;

/** The words of cells on lines of a file. */
final class CellWords {
  private CellWords() {}

  /** A cell's lines with a blank between them. */
  static String flat(SheetCell cell) {
    return cell.text().replace('\n', ' ');
  }

  /** A cell's lines with nothing between them. */
  static String whole(SheetCell cell) {
    return cell.text().replace("\n", "");
  }

  static List<String> lines(SheetCell cell) {
    return cell.text().lines().toList();
  }

  /** Whether nothing of the cell can be seen. */
  static boolean isBlank(SheetCell cell) {
    return cell.text().chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** A line of a table that holds these cells. */
  static PrintedLine line(String text, List<SheetCell> cells) {
    return new PrintedLine(text, places(cells), true);
  }

  /** A line of a table without figures. */
  static PrintedLine line(String text) {
    return line(text, List.of());
  }

  /** The places whose figures these cells show. */
  static List<Place> places(List<SheetCell> cells) {
    return cells.stream()
        .filter(cell -> !isBlank(cell))
        .flatMap(cell -> cell.place().stream())
        .toList();
  }

  /** Cells with one separator between them. */
  static String joined(List<SheetCell> cells, String separator) {
    return cells.stream().map(CellWords::flat).collect(Collectors.joining(separator));
  }

  /**
   * Lines of that many characters; a line takes one more where the next would begin with a sign
   * that closes.
   */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = Math.min(text.length(), from + width);
      while (to < text.length() && isClosing(text.charAt(to))) to++;
      lines.add(text.substring(from, to));
      from = to;
    }
    return lines;
  }

  private static boolean isClosing(char c) {
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION;
  }
}
