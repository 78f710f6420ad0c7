package org.gongkai.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.jsoup.nodes.Element;

/** Reads the blocks of a marked-up page: headings, data tables, and the lines between them. */
public final class PageReader {
  private final LineWriter lines = new LineWriter();
  private final Display display = new Display(lines, this::isReadHere);
  private final List<Block> blocks = new ArrayList<>();
  private final LineReader lineReader;
  private final List<String> notes;
  private final Set<Element> layouts;
  private int hidden;

  private PageReader(Set<Element> layouts, LineReader lineReader, List<String> notes) {
    this.layouts = layouts;
    this.lineReader = lineReader;
    this.notes = notes;
  }

  /**
   * The blocks of an element in reading order.
   *
   * @param lineReader reads the lines between headings and data tables
   * @param notes receives what was left out or clamped
   */
  public static List<Block> read(Element page, LineReader lineReader, List<String> notes) {
    PageReader reader = new PageReader(tablesAroundTables(page), lineReader, notes);
    reader.display.children(page);
    reader.flush();
    if (reader.hidden > 0)
      notes.add(reader.hidden + " hidden parts of the page with text were left out");
    Pictures.note(page).ifPresent(notes::add);
    return reader.blocks;
  }

  /** A table that holds another table lays out the page. */
  private static Set<Element> tablesAroundTables(Element page) {
    Set<Element> outer = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element table : page.getElementsByTag("table")) {
      Element parent = table.parent();
      while (parent != null && !parent.normalName().equals("table")) parent = parent.parent();
      if (parent != null) outer.add(parent);
    }
    return outer;
  }

  private boolean isReadHere(Element element) {
    if (Visibility.isSwitchedOff(element)) return hide(element);
    return switch (element.normalName()) {
      case "table" -> table(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      default -> RowShape.cells(element).map(this::row).orElse(false);
    };
  }

  private boolean hide(Element element) {
    if (!Visibility.isBlank(element)) hidden++;
    return true;
  }

  private boolean heading(Element element) {
    if (element.selectFirst("table") != null) return false;
    String text = String.join(" ", Display.linesOf(element)).strip();
    if (text.isEmpty()) return true;
    flush();
    blocks.add(new Heading(element.normalName().charAt(1) - '0', text));
    return true;
  }

  private boolean row(List<Element> cells) {
    lines.block();
    display.children(cells.get(0));
    for (Element cell : cells.subList(1, cells.size())) {
      lines.nextCell();
      display.children(cell);
    }
    lines.block();
    return true;
  }

  private boolean table(Element table) {
    captions(table);
    TableRows rows = TableRows.of(table);
    if (layouts.contains(table)) rows.allCells().forEach(this::part);
    else if (rows.isOneColumn()) rows.allCells().forEach(this::line);
    else data(rows);
    return true;
  }

  private void captions(Element table) {
    table.children().stream()
        .filter(child -> child.normalName().equals("caption"))
        .forEach(display::element);
  }

  private void part(Element cell) {
    lines.block();
    display.children(cell);
    lines.block();
  }

  /** In a table of one column a blank cell is a blank line. */
  private void line(Element cell) {
    if (Visibility.isBlank(cell)) {
      lines.block();
      lines.lineBreak();
    } else part(cell);
  }

  private void data(TableRows rows) {
    Grid grid = SpanGrid.of(rows, notes);
    List<Cell> cells = grid.rows().stream().flatMap(List::stream).toList();
    if (cells.stream().allMatch(Cell::isBlank)) return;
    if (cells.stream().anyMatch(PageReader::isPartOfPage)) {
      rows.allCells().forEach(this::part);
      return;
    }
    flush();
    blocks.add(grid);
  }

  private static boolean isPartOfPage(Cell cell) {
    return cell.text().length() > Limits.CELL_CHARACTERS
        || cell.text().lines().skip(Limits.CELL_LINES).findAny().isPresent();
  }

  private void flush() {
    List<String> taken = lines.take();
    if (!taken.isEmpty()) blocks.addAll(lineReader.read(taken));
  }
}
