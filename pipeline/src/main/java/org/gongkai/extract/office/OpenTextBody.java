package org.gongkai.extract.office;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Limits;
import org.jsoup.nodes.Element;

/** Writes the blocks of an OpenDocument text into a page. */
final class OpenTextBody {
  private int cells;

  /** The blocks of a body, a section, a cell, a text box. */
  void blocks(XmlNode parent, Element page) {
    for (XmlNode child : parent.children()) block(child, page);
  }

  private void block(XmlNode node, Element page) {
    switch (node.name()) {
      case "p" -> paragraph(node, 0, page);
      case "h" -> paragraph(node, level(node), page);
      case "table" -> table(node, page);
      case "", "tracked-changes", "annotation", "note", "forms", "sequence-decls" -> {}
      default -> blocks(node, page);
    }
  }

  private static int level(XmlNode heading) {
    return Math.max(1, SheetStyles.number(heading.attribute("outline-level"), 1));
  }

  private void paragraph(XmlNode paragraph, int level, Element page) {
    PageBuilder.paragraph(page, OpenDocument.text(paragraph), level);
    boxes(paragraph, page);
  }

  private void boxes(XmlNode parent, Element page) {
    for (XmlNode child : parent.children())
      if (child.is("text-box")) blocks(child, page);
      else boxes(child, page);
  }

  private void table(XmlNode table, Element page) {
    Element rows = PageBuilder.table(page);
    for (XmlNode row : rows(table)) row(row, rows.appendElement("tr"));
  }

  /** The shown rows, out of their groups. */
  static List<XmlNode> rows(XmlNode table) {
    List<XmlNode> rows = new ArrayList<>();
    for (XmlNode child : table.children())
      switch (child.name()) {
        case "table-row" -> {
          if (!isHidden(child)) rows.add(child);
        }
        case "table-header-rows", "table-rows", "table-row-group" -> rows.addAll(rows(child));
        default -> {}
      }
    return rows;
  }

  static boolean isHidden(XmlNode row) {
    String visibility = row.attribute("visibility");
    return visibility.equals("collapse") || visibility.equals("filter");
  }

  private void row(XmlNode row, Element tr) {
    for (XmlNode cell : row.all("table-cell").toList()) {
      int repeated = SheetStyles.number(cell.attribute("number-columns-repeated"), 1);
      for (int i = 0; i < repeated; i++) {
        if (++cells > Limits.CELLS)
          throw ExtractionException.limit("tables of so many cells", Limits.CELLS);
        int rowSpan = SheetStyles.number(cell.attribute("number-rows-spanned"), 1);
        int columnSpan = SheetStyles.number(cell.attribute("number-columns-spanned"), 1);
        blocks(cell, PageBuilder.cell(tr, rowSpan, columnSpan));
      }
    }
  }
}
