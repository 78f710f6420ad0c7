package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.SheetCell;

/**
 * A table in mark-up, one row a line.
 *
 * @param spans what is left of them
 * @param markup of the cells
 * @param tags around rows and cells
 */
record HtmlTable(HtmlSpans spans, HtmlMarkup markup, Tags tags) implements TablePrinter {
  /** The elements that make a table. */
  enum Tags {
    /** Of a table. */
    TABLE,
    /** Of a table whose rows and cells are never closed. */
    UNCLOSED,
    /** Blocks and spans that a style sheet arranges; spans are lost. */
    BLOCKS
  }

  @Override
  public TablePrint print(Part.Sheet sheet, Random random) {
    SheetGrid grid = SheetGrid.of(sheet);
    List<PrintedLine> lines = new ArrayList<>();
    lines.add(CellWords.line(begin()));
    for (int row = 0; row < grid.rows().size(); row++) {
      List<SheetCell> cells = spans.row(grid, row);
      lines.add(CellWords.line(row(cells), cells));
    }
    lines.add(CellWords.line(tags == Tags.BLOCKS ? "</div></div>" : "</tbody></table></div>"));
    return TablePrint.clear(lines);
  }

  private String begin() {
    String head = "<div align=\"center\">";
    if (tags == Tags.BLOCKS) return head + "<div class=\"tb\">";
    return markup == HtmlMarkup.PASTED
        ? head
            + "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0"
            + " style='border-collapse:collapse;mso-yfti-tbllook:1184'><tbody>"
        : head + "<table border=\"1\" cellspacing=\"0\" cellpadding=\"0\"><tbody>";
  }

  private String row(List<SheetCell> cells) {
    if (tags == Tags.BLOCKS)
      return cells.stream()
          .map(cell -> "<span class=\"td\">" + HtmlMarkup.escaped(CellWords.flat(cell)) + "</span>")
          .collect(Collectors.joining(" ", "<div class=\"tr\">", "</div>"));
    String row = cells.stream().map(markup::cell).collect(Collectors.joining());
    return tags == Tags.UNCLOSED
        ? "<tr style=\"height:30px\">" + row.replace("</td>", "")
        : "<tr style=\"height:30px\">" + row + "</tr>";
  }
}
