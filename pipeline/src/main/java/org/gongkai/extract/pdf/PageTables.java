package org.gongkai.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.extract.ruling.Box;
import org.gongkai.extract.ruling.RuledCell;
import org.gongkai.extract.ruling.RuledGrid;
import org.gongkai.extract.ruling.RuledGrids;
import org.gongkai.extract.ruling.Ruling;
import org.gongkai.extract.ruling.Tolerance;

/** The tables that are drawn on a page, each word in the cell around its centre. */
final class PageTables {
  private final int page;
  private final QuarterTurn turn;
  private final List<RuledGrid> grids;
  private final Map<RuledCell, List<Word>> words = new HashMap<>();
  private final List<Word> outside = new ArrayList<>();

  private PageTables(int page, QuarterTurn turn, List<RuledGrid> grids) {
    this.page = page;
    this.turn = turn;
    this.grids = grids;
  }

  /**
   * @param turn in which words and lines are given
   */
  static PageTables of(int page, QuarterTurn turn, List<Ruling> lines, List<Word> words) {
    List<RuledGrid> grids = RuledGrids.of(lines, Tolerance.POINTS);
    PageTables tables =
        new PageTables(page, turn, grids.stream().filter(grid -> isTable(grid, grids)).toList());
    words.forEach(tables::put);
    return tables;
  }

  /** More than a frame or a box, and no layout with a table in one of its cells. */
  private static boolean isTable(RuledGrid grid, List<RuledGrid> all) {
    long columns = grid.cells().stream().map(RuledCell::column).distinct().count();
    return columns > 1
        && all.stream()
            .filter(other -> other != grid && other.columns() > 1)
            .noneMatch(other -> isWithinACell(other.box(), grid));
  }

  private static boolean isWithinACell(Box box, RuledGrid grid) {
    return grid.cells().stream().anyMatch(cell -> cell.box().encloses(box, 1));
  }

  private void put(Word word) {
    Optional<RuledCell> cell = cell(word.box().centreX(), word.box().centreY());
    cell.ifPresentOrElse(
        c -> words.computeIfAbsent(c, k -> new ArrayList<>()).add(word), () -> outside.add(word));
  }

  private Optional<RuledCell> cell(double x, double y) {
    return grids.stream().map(grid -> grid.cellAt(x, y)).flatMap(Optional::stream).findFirst();
  }

  /** The words that stand in no table. */
  List<Word> outside() {
    return outside;
  }

  /** From top to bottom; a table without any word is left out. */
  List<DrawnTable> tables() {
    return grids.stream().filter(this::isPrinted).map(this::table).toList();
  }

  private boolean isPrinted(RuledGrid grid) {
    return grid.cells().stream().anyMatch(words::containsKey);
  }

  private DrawnTable table(RuledGrid ruled) {
    List<List<DrawnCell>> rows = new ArrayList<>();
    for (int row = 0; row < ruled.rows(); row++) rows.add(new ArrayList<>());
    for (RuledCell cell : ruled.cells())
      if (cell.closed() || words.containsKey(cell)) rows.get(cell.row()).add(cell(cell));
    return new DrawnTable(page, ruled.box(), rows);
  }

  private DrawnCell cell(RuledCell cell) {
    return new DrawnCell(
        cell.box(),
        CellText.of(cell, words.getOrDefault(cell, List.of())),
        cell.rowSpan(),
        turn.shown(cell.box()).onPage(page));
  }
}
