package org.gongkai.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Notation;
import org.gongkai.document.Paragraph;

/** Puts lines back into blocks of the kind in which they stood. */
final class LineBlocks {
  private LineBlocks() {}

  /** The blocks; rows of words that have become neighbours are one grid. */
  static List<Block> of(List<WordLine> lines) {
    List<Block> blocks = new ArrayList<>();
    List<WordLine> rows = new ArrayList<>();
    for (WordLine line : lines) {
      if (line.block() instanceof Grid) rows.add(line);
      else {
        close(rows, blocks);
        blocks.add(text(line));
      }
    }
    close(rows, blocks);
    return blocks;
  }

  private static Block text(WordLine line) {
    String text = String.join(" ", line.words());
    return line.block() instanceof Heading heading
        ? new Heading(heading.level(), text)
        : new Paragraph(text);
  }

  private static void close(List<WordLine> rows, List<Block> blocks) {
    if (rows.isEmpty()) return;
    blocks.add(
        new Grid(
            Notation.WORDS,
            IntStream.range(0, rows.size()).mapToObj(r -> row(rows.get(r), r)).toList()));
    rows.clear();
  }

  private static List<Cell> row(WordLine line, int row) {
    return IntStream.range(0, line.words().size())
        .mapToObj(c -> Cell.of(line.words().get(c), row, c))
        .toList();
  }
}
