package org.gongkai.generate.layout;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.generate.SheetCell.Kind;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A table of Word: cells over columns say so, cells over rows go on in the rows below. */
final class WordTable {
  /** Word cuts a paragraph into pieces wherever it was edited. */
  private static final int PIECE = 7;

  private final XWPFTable table;
  private final Random random;

  WordTable(XWPFTable table, Random random) {
    this.table = table;
    this.random = random;
  }

  void write(SheetGrid grid) {
    for (int row = 0; row < grid.rows().size(); row++) {
      XWPFTableRow line = row == 0 ? table.getRow(0) : table.createRow();
      while (line.getTableCells().size() > 1) line.removeCell(line.getTableCells().size() - 1);
      row(line, grid.rows().get(row));
    }
  }

  private void row(XWPFTableRow line, List<SheetGrid.Slot> slots) {
    boolean isFirst = true;
    for (SheetGrid.Slot slot : slots) {
      if (!slot.left()) continue;
      XWPFTableCell cell = isFirst ? first(line) : line.createCell();
      cell(cell, slot);
      isFirst = false;
    }
  }

  private static XWPFTableCell first(XWPFTableRow line) {
    return line.getTableCells().isEmpty() ? line.createCell() : line.getCell(0);
  }

  private void cell(XWPFTableCell cell, SheetGrid.Slot slot) {
    CTTcPr properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    if (slot.cell().columnSpan() > 1)
      properties.addNewGridSpan().setVal(BigInteger.valueOf(slot.cell().columnSpan()));
    if (slot.cell().rowSpan() > 1)
      properties.addNewVMerge().setVal(slot.top() ? STMerge.RESTART : STMerge.CONTINUE);
    if (!slot.top()) return;
    List<String> lines = CellWords.lines(slot.cell());
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
      if (slot.cell().kind() == Kind.VALUE) paragraph.setAlignment(ParagraphAlignment.CENTER);
      text(paragraph, lines.get(i), random);
    }
  }

  /** A text in one piece or in several. */
  static void text(XWPFParagraph paragraph, String text, Random random) {
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + 1 + random.nextInt(PIECE) * random.nextInt(PIECE));
      paragraph.createRun().setText(text.substring(from, to));
      from = to;
    }
  }
}
