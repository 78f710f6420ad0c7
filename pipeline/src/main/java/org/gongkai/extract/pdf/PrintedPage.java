package org.gongkai.extract.pdf;

import java.util.List;

/**
 * A page as it is read.
 *
 * @param tables from top to bottom
 * @param lines those outside of tables, from top to bottom
 */
record PrintedPage(List<DrawnTable> tables, List<PrintedLine> lines) {

  static PrintedPage of(PageContent page) {
    QuarterTurn turn = page.turn();
    PageTables tables = PageTables.of(page.number(), turn, page.lines(turn), page.words(turn));
    List<PrintedLine> lines =
        TextLine.of(tables.outside()).stream()
            .map(line -> new PrintedLine(line, page.number(), turn))
            .toList();
    return new PrintedPage(tables.tables(), lines);
  }
}
