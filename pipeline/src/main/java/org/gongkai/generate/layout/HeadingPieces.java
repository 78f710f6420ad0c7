package org.gongkai.generate.layout;

import java.util.List;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/** Where the heading of a narrow column is broken: after two characters of four, three of seven. */
final class HeadingPieces {
  private static final List<Integer> LENGTHS = List.of(4, 7);

  private HeadingPieces() {}

  /** The lines of a heading over one column; other cells keep theirs. */
  static List<String> of(SheetCell cell) {
    String text = CellWords.whole(cell);
    boolean isNarrow = cell.kind() == Kind.HEADING && cell.columnSpan() == 1;
    if (!isNarrow || !LENGTHS.contains(text.length())) return CellWords.lines(cell);
    int end = text.length() / 2;
    return List.of(text.substring(0, end), text.substring(end));
  }
}
