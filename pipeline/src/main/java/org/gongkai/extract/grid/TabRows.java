package org.gongkai.extract.grid;

import java.util.Arrays;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Notation;
import org.gongkai.text.Script;

/** A row a line, cells between tabs, spans padded or not. */
final class TabRows implements GridReader {

  @Override
  public int extent(List<String> lines, int from) {
    int to = from;
    while (to < lines.size() && isRow(lines.get(to))) to++;
    return to - from;
  }

  @Override
  public List<Block> read(List<String> lines) {
    return List.of(
        Rows.grid(
            Notation.ROWS, lines.stream().map(l -> Arrays.asList(l.split("\t", -1))).toList()));
  }

  private static boolean isRow(String line) {
    return line.indexOf('\t') >= 0 && !Script.strip(line).isEmpty();
  }
}
