package org.gongkai.extract.grid;

import java.util.List;
import org.gongkai.text.Headings;
import org.gongkai.text.Numbers;
import org.gongkai.text.Script;
import org.gongkai.text.Words;

/**
 * Where a table begins and ends in text that marks neither cells nor rows: a run of short lines
 * with figures in it. Sentences, headings of sections, pipes and tabs end it.
 */
final class PrintedRun {
  /** The longest official label has 38 characters, the note in the heading of table three 36. */
  private static final int LONGEST_LABEL = 75;

  /** Fewer figures than this are a remark, unless they stand on one line. */
  private static final int LEAST_FIGURES = 3;

  private static final int LEAST_ON_A_LINE = 5;

  /** A heading of a table has at most this many lines before its first figure. */
  private static final int LONGEST_HEADING = 40;

  /** So many lines without a figure are no longer the same table. */
  private static final int LONGEST_GAP = 40;

  /** The tail of a broken label may follow the last figures. */
  private static final int LONGEST_TAIL = 2;

  private PrintedRun() {}

  /** The figures at the end of a line of words. */
  static int figures(String line) {
    if (!endsInFigure(line)) return 0;
    List<String> words = Words.of(line);
    int count = 0;
    while (count < words.size() && isValue(words.get(words.size() - 1 - count))) count++;
    return count;
  }

  /** The last character of a figure is a digit, a unit or a bracket: most lines end in none. */
  private static boolean endsInFigure(String line) {
    int to = line.length();
    while (to > 0 && Script.isSpace(line.charAt(to - 1))) to--;
    int from = to;
    while (from > 0 && !Script.isSpace(line.charAt(from - 1))) from--;
    return to > from
        && (Words.closesRemark(line.charAt(to - 1)) || isValue(line.substring(from, to)));
  }

  private static boolean isValue(String word) {
    return Numbers.isFigure(word);
  }

  /** How many lines from {@code from} on are one printed table; 0 if none begins there. */
  static int extent(List<String> lines, int from) {
    if (!isShort(lines.get(from)) || endsHeading(lines.get(from), 0)) return 0;
    int last = -1;
    int figures = 0;
    int widest = 0;
    int at = from;
    for (; at < lines.size(); at++) {
      String line = lines.get(at);
      if (Script.strip(line).isEmpty()) continue;
      if (!isShort(line) || last < 0 && endsHeading(line, at - from)) break;
      if (last >= 0 && at - last > LONGEST_GAP) break;
      int count = figures(line);
      if (count > 0) last = at;
      figures += count;
      widest = Math.max(widest, count);
    }
    if (figures < LEAST_FIGURES && widest < LEAST_ON_A_LINE) return 0;
    return tail(lines, last + 1) - from;
  }

  private static boolean endsHeading(String line, int length) {
    return length > LONGEST_HEADING || figures(line) == 0 && Headings.isSection(line);
  }

  private static int tail(List<String> lines, int behind) {
    int end = behind;
    for (int taken = 0; end < lines.size() && taken < LONGEST_TAIL; end++, taken++) {
      String line = Script.strip(lines.get(end));
      if (line.isEmpty() || !isShort(line) || Headings.isSection(line)) break;
    }
    return end;
  }

  /**
   * May be a cell or a line of a table: short, no sentence, no other notation, no section heading.
   */
  private static boolean isShort(String line) {
    return line.length() <= LONGEST_LABEL * 2
        && !Headings.isSentence(line)
        && line.indexOf('|') < 0
        && line.indexOf('\t') < 0
        && !line.startsWith("#");
  }
}
