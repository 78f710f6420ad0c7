package org.gongkai.query;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;

/**
 * A printed line: a row of a table, or a paragraph or heading as its only cell.
 *
 * @param tableIndex 0-based block of the page
 * @param rowIndex 0-based row of that block
 * @param cells as printed, by position in the row
 */
public record PageLine(int tableIndex, int rowIndex, List<String> cells) {
  public PageLine {
    cells = List.copyOf(cells);
  }

  /** All lines of a page in reading order. */
  public static List<PageLine> of(ExtractedDocument page) {
    List<PageLine> lines = new ArrayList<>();
    for (int block = 0; block < page.blocks().size(); block++)
      lines.addAll(of(block, page.blocks().get(block)));
    return lines;
  }

  private static List<PageLine> of(int index, Block block) {
    if (block instanceof Grid grid) {
      List<PageLine> lines = new ArrayList<>();
      for (List<Cell> row : grid.rows())
        lines.add(new PageLine(index, lines.size(), row.stream().map(Cell::text).toList()));
      return lines;
    }
    String text = block instanceof Heading heading ? heading.text() : ((Paragraph) block).text();
    return List.of(new PageLine(index, 0, List.of(text)));
  }
}
