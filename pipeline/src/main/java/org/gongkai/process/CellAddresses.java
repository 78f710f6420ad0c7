package org.gongkai.process;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Provenance;

/** Tells where in its file a cell stands, as far as the format has addresses. */
record CellAddresses(List<Block> blocks) {

  static CellAddresses of(ExtractedDocument document) {
    return new CellAddresses(document.blocks());
  }

  /** The same facts, each with the address of its cell. */
  List<Fact> on(List<Fact> facts) {
    List<Fact> addressed = new ArrayList<>(facts.size());
    for (Fact fact : facts)
      addressed.add(fact.provenance().isEmpty() ? fact : fact.at(of(fact.provenance().get())));
    return addressed;
  }

  private String of(Provenance cell) {
    if (!(blocks.get(cell.tableIndex()) instanceof Grid grid)) return "";
    if (cell.rowIndex() >= grid.rows().size()) return "";
    List<Cell> row = grid.rows().get(cell.rowIndex());
    return cell.columnIndex() < row.size() ? row.get(cell.columnIndex()).address() : "";
  }
}
