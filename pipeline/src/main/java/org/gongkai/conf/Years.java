package org.gongkai.conf;

import java.util.OptionalInt;

/** Years in a CSV file of {@code conf/}. */
record Years(ConfFile file) {

  /** The year in a column; empty for an empty value and for a problem. */
  OptionalInt year(CsvTable.Row row, String column) {
    String text = row.get(column);
    if (text.isEmpty()) return OptionalInt.empty();
    if (text.matches("(?:19|20)\\d{2}")) return OptionalInt.of(Integer.parseInt(text));
    file.problem(row.line(), "Cannot read a year in " + column + ": " + text);
    return OptionalInt.empty();
  }

  /** Whether the first year is not after the last; one that is, is a problem. */
  boolean areInOrder(OptionalInt first, OptionalInt last, int line) {
    boolean inOrder = first.isEmpty() || last.isEmpty() || first.getAsInt() <= last.getAsInt();
    if (!inOrder)
      file.problem(
          line, "Cannot end in " + last.getAsInt() + " before it begins in " + first.getAsInt());
    return inOrder;
  }
}
