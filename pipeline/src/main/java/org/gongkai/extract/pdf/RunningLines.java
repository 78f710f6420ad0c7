package org.gongkai.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.text.Headings;

/** What is printed at the upper or lower edge of one page after another: numbers and titles. */
final class RunningLines {
  private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");

  /** So far apart may the same line stand on two pages, in points. */
  private static final double SAME_HEIGHT = 3;

  private final Map<String, List<PrintedLine>> outer = new HashMap<>();

  private RunningLines() {}

  /** Learns from the first and the last line of each page. */
  static RunningLines of(List<PrintedPage> pages) {
    RunningLines running = new RunningLines();
    for (PrintedPage page : pages) {
      if (page.lines().isEmpty()) continue;
      running.add(page.lines().get(0));
      if (page.lines().size() > 1) running.add(page.lines().get(page.lines().size() - 1));
    }
    return running;
  }

  private void add(PrintedLine line) {
    outer.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line);
  }

  private static String key(PrintedLine line) {
    return DIGITS.matcher(line.text()).replaceAll("");
  }

  /** A page number, or a line that another page has in the same place but for its number. */
  boolean has(PrintedLine line) {
    if (Headings.isPageNumber(line.text())) return true;
    return outer.getOrDefault(key(line), List.of()).stream().anyMatch(other -> isSame(line, other));
  }

  private static boolean isSame(PrintedLine line, PrintedLine other) {
    double apart = line.line().box().centreY() - other.line().box().centreY();
    return line.page() != other.page() && Math.abs(apart) <= SAME_HEIGHT;
  }
}
