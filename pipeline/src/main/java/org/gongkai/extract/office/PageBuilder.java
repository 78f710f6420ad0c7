package org.gongkai.extract.office;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes a text document as a page of marked-up headings, paragraphs and tables, for the reader of
 * such pages: which table holds data and which lays out the page is decided there for all formats.
 */
final class PageBuilder {
  private final Document page = Document.createShell("");

  /** Where the blocks go. */
  Element body() {
    return page.body();
  }

  /**
   * A paragraph; its line breaks are {@code \n}. Tabs and runs of blanks are kept outside of
   * tables, where they may be columns.
   *
   * @param level of a heading, from 1; 0 for running text
   */
  static void paragraph(Element parent, String text, int level) {
    boolean inCell = parent.normalName().equals("td");
    boolean isSpaced = text.indexOf('\t') >= 0 || text.contains("  ");
    if (level > 0 && !inCell) parent.appendElement("h" + Math.min(level, 6)).text(flat(text));
    else if (isSpaced && !inCell) parent.appendElement("pre").appendText(text);
    else broken(parent.appendElement("p"), text);
  }

  private static String flat(String text) {
    return text.replace('\n', ' ');
  }

  private static void broken(Element paragraph, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) paragraph.appendElement("br");
      paragraph.appendText(lines.get(i));
    }
  }

  /** A table whose rows are appended to what is returned. */
  static Element table(Element parent) {
    return parent.appendElement("table").appendElement("tbody");
  }

  /** A cell at the end of a row. */
  static Element cell(Element row, int rowSpan, int columnSpan) {
    return spanning(row.appendElement("td"), rowSpan, columnSpan);
  }

  private static Element spanning(Element cell, int rowSpan, int columnSpan) {
    if (rowSpan > 1) cell.attr("rowspan", Integer.toString(rowSpan));
    if (columnSpan > 1) cell.attr("colspan", Integer.toString(columnSpan));
    return cell;
  }
}
