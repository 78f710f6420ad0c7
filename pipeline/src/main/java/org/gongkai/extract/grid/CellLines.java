package org.gongkai.extract.grid;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.text.Numbers;
import org.gongkai.text.Script;

/** One cell a line, or one cell a paragraph with an empty line between paragraphs. */
final class CellLines implements GridReader {

  @Override
  public int extent(List<String> lines, int from) {
    return PrintedRun.extent(lines, from);
  }

  @Override
  public List<Block> read(List<String> lines) {
    boolean paragraphs = areParagraphs(lines);
    List<String> cells = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      String text = Script.strip(line);
      if (text.isEmpty()) {
        open = false;
      } else if (open
          && !Numbers.isFigure(text)
          && !Numbers.isFigure(cells.get(cells.size() - 1))) {
        cells.set(cells.size() - 1, cells.get(cells.size() - 1) + "\n" + text);
      } else {
        cells.add(text);
        open = paragraphs;
      }
    }
    return List.of(Rows.cells(cells));
  }

  /** Most figures have an empty line behind them. */
  private static boolean areParagraphs(List<String> lines) {
    int figures = 0;
    int apart = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!Numbers.isFigure(Script.strip(lines.get(i)))) continue;
      figures++;
      if (Script.strip(lines.get(i + 1)).isEmpty()) apart++;
    }
    return apart * 2 > figures;
  }
}
