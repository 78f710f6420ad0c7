package org.gongkai.extract.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Notation;
import org.gongkai.text.Script;

/**
 * Markdown and its relatives: a row a line, cells between pipes, spans padded with blank cells,
 * with bare pipes, or not at all.
 */
final class PipeRows implements GridReader {
  /** Strokes of one character with blanks around them are cells that say "not applicable". */
  private static final Pattern RULE =
      Pattern.compile("[\\s|:-]*--[\\s|:-]*|\\s*\\|?(?::?-:?\\|)+(?::?-:?)?\\s*");

  private static final int LEAST_WIDE = 2;

  @Override
  public int extent(List<String> lines, int from) {
    int to = from;
    int wide = 0;
    while (to < lines.size() && isPipe(lines.get(to))) {
      if (filled(lines.get(to)) >= LEAST_WIDE) wide++;
      to++;
    }
    int rows = to - from;
    return wide * 4 >= rows && wide > 0 ? rows : 0;
  }

  @Override
  public List<Block> read(List<String> lines) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      if (!RULE.matcher(line).matches()) rows.add(cells(line));
    }
    return rows.isEmpty() ? List.of() : List.of(Rows.grid(Notation.ROWS, rows));
  }

  static boolean isPipe(String line) {
    return line.indexOf('|') >= 0;
  }

  private static long filled(String line) {
    if (RULE.matcher(line).matches()) return 0;
    return cells(line).stream().filter(cell -> !Script.strip(cell).isEmpty()).count();
  }

  private static List<String> cells(String line) {
    String row = line.strip();
    if (row.startsWith("|")) row = row.substring(1);
    if (row.endsWith("|")) row = row.substring(0, row.length() - 1);
    return Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
  }
}
