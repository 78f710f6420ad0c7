package org.gongkai.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.extract.ruling.Box;
import org.gongkai.text.Blanks;

/** Tells the cells that were read from lines of words where their words stand. */
final class Addresses {
  private final List<PrintedLine> lines;
  private int line;
  private int word;

  private Addresses(List<PrintedLine> lines) {
    this.lines = lines;
  }

  static Addresses of(List<PrintedLine> lines) {
    return new Addresses(lines);
  }

  /**
   * The blocks that were read from these lines, in order. A cell whose words are not found in what
   * follows on the page keeps no address.
   */
  List<Block> on(List<Block> blocks) {
    List<Block> placed = new ArrayList<>();
    for (Block block : blocks) placed.add(block instanceof Grid grid ? on(grid) : block);
    return placed;
  }

  private Grid on(Grid grid) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : grid.rows()) rows.add(row.stream().map(this::on).toList());
    return new Grid(grid.notation(), rows);
  }

  private Cell on(Cell cell) {
    String text = Blanks.removed(cell.text());
    if (text.isEmpty()) return cell;
    for (int l = line; l < lines.size(); l++) {
      List<Word> words = lines.get(l).line().words();
      for (int w = l == line ? word : 0; w < words.size(); w++) {
        int end = end(words, w, text);
        if (end < 0) continue;
        line = l;
        word = end;
        Box box = new TextLine(words.subList(w, end)).box();
        return new Cell(
            cell.text(),
            cell.row(),
            cell.column(),
            cell.rowSpan(),
            cell.columnSpan(),
            lines.get(l).address(box));
      }
    }
    return cell;
  }

  /** Behind the last of the words that make up the text together; -1 if they do not. */
  private static int end(List<Word> words, int from, String text) {
    int told = 0;
    for (int i = from; i < words.size() && told < text.length(); i++) {
      String word = Blanks.removed(words.get(i).text());
      if (!text.startsWith(word, told)) return -1;
      told += word.length();
      if (told == text.length()) return i + 1;
    }
    return -1;
  }
}
