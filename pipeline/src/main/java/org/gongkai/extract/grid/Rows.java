package org.gongkai.extract.grid;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Notation;

/** Rows of cell texts become a grid. */
final class Rows {
  private Rows() {}

  /** Each list of texts is a row; empty rows are left out. */
  static Grid grid(Notation notation, List<List<String>> texts) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<String> row : texts) {
      if (row.isEmpty()) continue;
      List<Cell> cells = new ArrayList<>();
      for (String text : row) cells.add(Cell.of(text, rows.size(), cells.size()));
      rows.add(cells);
    }
    return new Grid(notation, rows);
  }

  /** Each text is a row of its own: where a row of the table ends is not printed. */
  static Grid cells(List<String> texts) {
    return grid(Notation.CELLS, texts.stream().map(List::of).toList());
  }
}
