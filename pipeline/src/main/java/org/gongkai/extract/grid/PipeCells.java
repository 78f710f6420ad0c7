package org.gongkai.extract.grid;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.text.Headings;
import org.gongkai.text.Numbers;
import org.gongkai.text.Script;

/**
 * One cell a line with a pipe somewhere: behind the text, on its own line, or before the text. Only
 * the pipes separate cells, so all dialects are read alike; a pipe too many is a blank cell, and
 * whether it is one or the end of a row is not printed.
 */
final class PipeCells implements GridReader {
  /** A cell may be broken over this many lines before its pipe comes. */
  private static final int LONGEST_CELL = 4;

  private static final int LEAST_PIPES = 3;

  @Override
  public int extent(List<String> lines, int from) {
    PipeRun[] run = {PipeRun.of(lines, from)};
    int next = nextPipe(lines, from, run);
    int pipes = 0;
    int last = -1;
    while (next >= 0) {
      pipes++;
      last = next;
      next = nextPipe(lines, next + 1, run);
    }
    if (pipes < LEAST_PIPES) return 0;
    int behind = last + 1;
    boolean openCell = behind < lines.size() && Numbers.isFigure(lines.get(behind));
    return (openCell ? behind + 1 : behind) - from;
  }

  @Override
  public List<Block> read(List<String> lines) {
    List<String> cells = new ArrayList<>();
    for (String token : String.join("\n", lines).split("\\|", -1)) add(token, cells);
    while (!cells.isEmpty() && cells.get(0).isEmpty()) cells.remove(0);
    return cells.isEmpty() ? List.of() : List.of(Rows.cells(cells));
  }

  /**
   * The next line with a pipe, if only a cell's own lines stand before it; else -1.
   *
   * @param run the run of pipes that was looked at last
   */
  private static int nextPipe(List<String> lines, int from, PipeRun[] run) {
    for (int at = from; at < Math.min(lines.size(), from + LONGEST_CELL); at++) {
      String line = lines.get(at);
      if (PipeRows.isPipe(line)) return run(lines, at, run).rows(at) > 0 ? -1 : at;
      if (Headings.isSentence(line)) return -1;
    }
    return -1;
  }

  private static PipeRun run(List<String> lines, int at, PipeRun[] last) {
    if (!last[0].holds(at)) last[0] = PipeRun.of(lines, at);
    return last[0];
  }

  /** A figure and the words under it are two cells whose pipe is lost. */
  private static void add(String token, List<String> cells) {
    List<String> printed = token.lines().filter(line -> !Script.strip(line).isEmpty()).toList();
    if (printed.isEmpty()) {
      cells.add("");
      return;
    }
    StringBuilder cell = new StringBuilder(printed.get(0).strip());
    for (int i = 1; i < printed.size(); i++) {
      boolean split = Numbers.isFigure(printed.get(i - 1)) != Numbers.isFigure(printed.get(i));
      if (split) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append('\n');
      }
      cell.append(printed.get(i).strip());
    }
    cells.add(cell.toString());
  }
}
