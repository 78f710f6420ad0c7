package org.gongkai.export;

import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Worksheet;

/** The widths that the columns of a sheet need for what was seen in them. */
final class Widths {
  private static final int LEAST = 6;
  private static final int MOST = 48;

  /** Characters of Latin print in which the wide ones begin. */
  private static final int LAST_NARROW = 0x2E7F;

  private final Map<Integer, Integer> needed = new TreeMap<>();

  void see(int column, String text) {
    needed.merge(column, width(text), Math::max);
  }

  /** In characters of Latin print; a Chinese one is two wide. */
  private static int width(String text) {
    int narrow = (int) text.chars().filter(c -> c <= LAST_NARROW).count();
    return narrow + 2 * (text.length() - narrow);
  }

  void applyTo(Worksheet sheet) {
    needed.forEach(
        (column, width) -> sheet.width(column, Math.min(MOST, Math.max(LEAST, width + 2))));
  }
}
