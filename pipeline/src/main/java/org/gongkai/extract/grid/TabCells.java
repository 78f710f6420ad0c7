package org.gongkai.extract.grid;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Notation;

/**
 * One cell a line behind a tab; a line without a tab goes on with the cell above. Where rows are
 * set apart by an empty line, the rows are printed too.
 */
final class TabCells implements GridReader {
  private static final int LEAST_CELLS = 6;

  @Override
  public int extent(List<String> lines, int from) {
    int cells = 0;
    int end = from;
    for (int at = from; at < lines.size(); at++) {
      String line = lines.get(at);
      if (isCell(line)) {
        cells++;
      } else if (!line.isEmpty() && (at == from || lines.get(at - 1).isEmpty())) {
        break;
      }
      if (!line.isEmpty()) end = at + 1;
    }
    return cells >= LEAST_CELLS ? end - from : 0;
  }

  @Override
  public List<Block> read(List<String> lines) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    for (String line : lines) {
      if (line.isEmpty()) {
        if (!row.isEmpty()) rows.add(row);
        row = new ArrayList<>();
      } else if (isCell(line)) {
        row.add(line.substring(1));
      } else {
        row.set(row.size() - 1, row.get(row.size() - 1) + "\n" + line);
      }
    }
    if (!row.isEmpty()) rows.add(row);
    return List.of(
        rows.size() > 1
            ? Rows.grid(Notation.ROWS, rows)
            : Rows.cells(rows.stream().flatMap(List::stream).toList()));
  }

  private static boolean isCell(String line) {
    return line.startsWith("\t") && line.indexOf('\t', 1) < 0;
  }
}
