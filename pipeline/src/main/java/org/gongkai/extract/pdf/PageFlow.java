package org.gongkai.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.extract.LineReader;

/**
 * The parts of all pages in reading order. Lines that follow each other are read together, over the
 * ends of pages, so that a table without lines is one wherever it is cut.
 */
final class PageFlow {
  private final LineReader lineReader;
  private final List<Block> blocks = new ArrayList<>();
  private final List<PrintedLine> lines = new ArrayList<>();

  PageFlow(LineReader lineReader) {
    this.lineReader = lineReader;
  }

  /** The parts of a page that is read by its text. */
  void add(PageContent page) {
    QuarterTurn turn = page.turn();
    PageTables tables = PageTables.of(page.number(), turn, page.lines(turn), page.words(turn));
    List<PrintedLine> text =
        TextLine.of(tables.outside()).stream()
            .map(line -> new PrintedLine(line, page.number(), turn))
            .toList();
    int next = 0;
    for (PageTables.PlacedGrid grid : tables.grids()) {
      while (next < text.size() && text.get(next).isAbove(grid.box())) lines.add(text.get(next++));
      flush();
      blocks.add(grid.grid());
    }
    lines.addAll(text.subList(next, text.size()));
  }

  /** The parts of a page that were read otherwise. */
  void add(List<Block> others) {
    flush();
    blocks.addAll(others);
  }

  /** All parts. */
  List<Block> blocks() {
    flush();
    return List.copyOf(blocks);
  }

  private void flush() {
    if (lines.isEmpty()) return;
    List<Block> read = lineReader.read(lines.stream().map(PrintedLine::text).toList());
    blocks.addAll(Addresses.of(lines).on(read));
    lines.clear();
  }
}
