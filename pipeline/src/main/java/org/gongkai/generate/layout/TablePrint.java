package org.gongkai.generate.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.fact.Place;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.SheetCell;

/**
 * A table on the lines of a file.
 *
 * @param lines in printed order
 * @param doubtful cells whose figure is printed, but whose place can no longer be told
 */
record TablePrint(List<PrintedLine> lines, Set<Place> doubtful) {
  TablePrint {
    lines = List.copyOf(lines);
    doubtful = Set.copyOf(doubtful);
  }

  /** A table in which every figure has its place. */
  static TablePrint clear(List<PrintedLine> lines) {
    return new TablePrint(lines, Set.of());
  }

  /**
   * A table whose empty cells leave no trace: among several figures of a row nobody can say which
   * one is missing.
   */
  static TablePrint withoutBlanks(List<PrintedLine> lines, SheetGrid grid) {
    return new TablePrint(lines, gaps(grid).collect(Collectors.toSet()));
  }

  private static Stream<Place> gaps(SheetGrid grid) {
    return IntStream.range(0, grid.rows().size())
        .mapToObj(grid::values)
        .filter(values -> values.stream().anyMatch(CellWords::isBlank))
        .flatMap(values -> CellWords.places(values).stream());
  }

  /** The cells of a row as they are seen where an empty cell leaves no trace. */
  static List<SheetCell> seen(List<SheetCell> cells) {
    return cells.stream().filter(cell -> !CellWords.isBlank(cell)).toList();
  }
}
