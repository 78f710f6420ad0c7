package org.gongkai.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.extract.LineReader;

/**
 * The parts of all pages in reading order. Lines that follow each other are read together, over the
 * ends of pages, so that a table without lines is one wherever it is cut.
 */
final class PageFlow {
  private final LineReader lineReader;
  private final List<Block> blocks = new ArrayList<>();

  /** The last table and, behind it, the lines that follow. */
  private Optional<DrawnTable> open = Optional.empty();

  private final List<PrintedLine> lines = new ArrayList<>();

  private final RunningLines running;

  /**
   * @param running may stand between the parts of one table
   */
  PageFlow(LineReader lineReader, RunningLines running) {
    this.lineReader = lineReader;
    this.running = running;
  }

  /** The parts of a page that is read by its text. */
  void add(PrintedPage page) {
    List<PrintedLine> text = page.lines();
    int next = 0;
    for (DrawnTable table : page.tables()) {
      while (next < text.size() && text.get(next).isAbove(table.box())) lines.add(text.get(next++));
      add(table);
    }
    lines.addAll(text.subList(next, text.size()));
  }

  /** Running lines between the parts of a table are read behind it. */
  private void add(DrawnTable table) {
    boolean goesOn =
        open.isPresent() && lines.stream().allMatch(running::has) && open.get().goesOnIn(table);
    if (!goesOn) flush();
    open = Optional.of(goesOn ? open.get().with(table) : table);
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
    open.map(DrawnTable::grid).ifPresent(blocks::add);
    open = Optional.empty();
    if (lines.isEmpty()) return;
    List<Block> read = lineReader.read(lines.stream().map(PrintedLine::text).toList());
    blocks.addAll(Addresses.of(lines).on(read));
    lines.clear();
  }
}
