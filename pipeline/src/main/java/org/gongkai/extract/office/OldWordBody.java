package org.gongkai.extract.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Limits;
import org.gongkai.extract.office.SpannedRows.Square;
import org.jsoup.nodes.Element;

/** Writes the blocks of a Word 97 document into a page. */
final class OldWordBody {
  private int cells;

  /** Writes a story; none is there for a document without such. */
  void write(Range story, Element page) {
    if (story != null) write(story, 0, page);
  }

  /**
   * @param level of the tables that the range stands in; 0 outside of tables
   */
  private void write(Range range, int level, Element page) {
    if (level > Limits.TABLE_DEPTH)
      throw ExtractionException.limit("a table inside so many tables", Limits.TABLE_DEPTH);
    int i = 0;
    while (i < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(i);
      boolean inTable = paragraph.isInTable() && paragraph.getTableLevel() > level;
      if (inTable) i += Math.max(1, table(range.getTable(paragraph), page));
      else {
        if (!paragraph.isTableRowEnd())
          PageBuilder.paragraph(page, text(paragraph), headingLevel(paragraph));
        i++;
      }
    }
  }

  /** Writes a table and returns how many paragraphs it has. */
  private int table(Table table, Element page) {
    ColumnEdges edges = edges(table);
    SpannedRows<TableCell> rows = new SpannedRows<>();
    for (int r = 0; r < table.numRows(); r++) rows.add(squares(table.getRow(r), edges));
    rows.appendTo(PageBuilder.table(page), (cell, td) -> write(cell, table.getTableLevel(), td));
    return table.numParagraphs();
  }

  private static ColumnEdges edges(Table table) {
    List<Integer> edges = new ArrayList<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        edges.add(cell.getLeftEdge());
        edges.add(cell.getLeftEdge() + cell.getWidth());
      }
    }
    return ColumnEdges.of(edges);
  }

  private List<Square<TableCell>> squares(TableRow row, ColumnEdges edges) {
    List<Square<TableCell>> squares = new ArrayList<>();
    for (int c = 0; c < row.numCells(); c++) {
      if (++cells > Limits.CELLS)
        throw ExtractionException.limit("tables of so many cells", Limits.CELLS);
      TableCell cell = row.getCell(c);
      int column = edges.column(cell.getLeftEdge());
      int span = Math.max(1, edges.column(cell.getLeftEdge() + cell.getWidth()) - column);
      boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
      boolean isJoined = cell.isMerged() && !cell.isFirstMerged() && !squares.isEmpty();
      if (isJoined) squares.add(squares.remove(squares.size() - 1).widerBy(span));
      else squares.add(new Square<>(column, span, goesOn, cell));
    }
    return squares;
  }

  /** Outline levels count from 0; 9 is body text. */
  private static int headingLevel(Paragraph paragraph) {
    int outline = paragraph.getLvl();
    return outline >= 0 && outline < 9 ? outline + 1 : 0;
  }

  private static String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) text.append(run.text());
    }
    return shown(Range.stripFields(text.toString()));
  }

  /** Word's own marks: of cells and paragraphs, pictures, line and page breaks, hyphens. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (char c : text.toCharArray())
      if (c == '\t' || c >= ' ') shown.append(c);
      else if (c == '\u000B' || c == '\f') shown.append('\n');
      else if (c == '\u001E') shown.append('-');
    return shown.toString();
  }
}
