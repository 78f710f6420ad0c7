package org.gongkai.extract.grid;

import java.util.List;
import org.gongkai.text.Script;

/**
 * Lines with pipes that follow each other, looked at once: which of them, with all below, are rows
 * of a table.
 */
final class PipeRun {
  /** Most rows of a table show more than one cell; a cell a line does not. */
  private static final int LEAST_WIDE = 2;

  private final int from;
  private final int[] wideBelow;

  private PipeRun(int from, int[] wideBelow) {
    this.from = from;
    this.wideBelow = wideBelow;
  }

  /** The run that begins at a line; empty if that line has no pipe. */
  static PipeRun of(List<String> lines, int from) {
    int to = from;
    while (to < lines.size() && PipeRows.isPipe(lines.get(to))) to++;
    int[] wideBelow = new int[to - from + 1];
    for (int at = to - 1; at >= from; at--)
      wideBelow[at - from] = wideBelow[at - from + 1] + (isWide(lines.get(at)) ? 1 : 0);
    return new PipeRun(from, wideBelow);
  }

  /** The line belongs to the run. */
  boolean holds(int at) {
    return at >= from && at < end();
  }

  /** How many lines from one of the run on are rows; 0 if too few of them are wide. */
  int rows(int at) {
    int rows = end() - at;
    int wide = wideBelow[at - from];
    return wide > 0 && wide * 4 >= rows ? rows : 0;
  }

  private int end() {
    return from + wideBelow.length - 1;
  }

  private static boolean isWide(String line) {
    if (PipeRows.isRule(line)) return false;
    int filled = 0;
    for (int from = 0; from <= line.length() && filled < LEAST_WIDE; ) {
      int pipe = line.indexOf('|', from);
      int to = pipe < 0 ? line.length() : pipe;
      if (!isBlank(line.substring(from, to))) filled++;
      from = to + 1;
    }
    return filled >= LEAST_WIDE;
  }

  private static boolean isBlank(String cell) {
    return Script.isBlank(cell) || cell.indexOf('<') >= 0 && Script.isBlank(PipeRows.text(cell));
  }
}
