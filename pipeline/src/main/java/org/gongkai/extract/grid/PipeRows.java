package org.gongkai.extract.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Notation;

/**
 * Markdown and its relatives: a row a line, cells between pipes, spans padded with blank cells,
 * with bare pipes, or not at all.
 */
final class PipeRows implements GridReader {
  private static final String RULE = " \t\u000B\f\r\n|:-";
  private static final Pattern LINE_BREAK = Pattern.compile("(?i)\\s*<br\\s*/?>\\s*");

  @Override
  public int extent(List<String> lines, int from) {
    PipeRun run = PipeRun.of(lines, from);
    return run.holds(from) ? run.rows(from) : 0;
  }

  @Override
  public List<Block> read(List<String> lines) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      if (!isRule(line)) rows.add(cells(line));
    }
    return rows.isEmpty() ? List.of() : List.of(Rows.grid(Notation.ROWS, rows));
  }

  static boolean isPipe(String line) {
    return line.indexOf('|') >= 0;
  }

  /**
   * The line of hyphens below the headings. Strokes of one character with blanks around them are
   * cells that say "not applicable".
   */
  static boolean isRule(String line) {
    for (int i = 0; i < line.length(); i++) if (RULE.indexOf(line.charAt(i)) < 0) return false;
    return line.contains("--") || line.indexOf('-') >= 0 && isTight(line.strip());
  }

  private static boolean isTight(String line) {
    return line.chars().noneMatch(Character::isWhitespace);
  }

  private static List<String> cells(String line) {
    String row = line.strip();
    if (row.startsWith("|")) row = row.substring(1);
    if (row.endsWith("|")) row = row.substring(0, row.length() - 1);
    return Arrays.stream(row.split("\\|", -1)).map(PipeRows::text).toList();
  }

  /** The text of a cell, whose line breaks may be written as tags. */
  static String text(String cell) {
    return LINE_BREAK.matcher(cell.strip()).replaceAll("\n");
  }
}
