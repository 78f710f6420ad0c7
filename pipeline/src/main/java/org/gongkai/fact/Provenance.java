package org.gongkai.fact;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a number came from: one row of the table {@code cell}.
 *
 * @param cellId unique within the report
 * @param tableIndex 0-based block of the document that holds the cell
 * @param rowIndex 0-based row or line in that block
 * @param columnIndex 0-based position in that row
 * @param verbatim the text of the cell as printed
 * @param rowLabel the label that was read for its row, as printed
 * @param columnLabel the heading that was read for its column, as printed; empty if none
 * @param evidence which witnesses placed it
 * @param address where a reader of the file finds it: {@code page 3, box 71 302 96 314} in points
 *     from the top left, {@code Sheet1!B4}; empty where row and column say it
 */
public record Provenance(
    String cellId,
    int tableIndex,
    int rowIndex,
    int columnIndex,
    String verbatim,
    String rowLabel,
    String columnLabel,
    Evidence evidence,
    String address) {
  private static final Pattern PAGE = Pattern.compile("page (\\d+)(?:, )?");

  /** The same place with its address. */
  public Provenance at(String other) {
    return new Provenance(
        cellId,
        tableIndex,
        rowIndex,
        columnIndex,
        verbatim,
        rowLabel,
        columnLabel,
        evidence,
        other);
  }

  /** The page that the address names, counted from 1. */
  public OptionalInt page() {
    Matcher page = PAGE.matcher(address);
    return page.lookingAt() ? OptionalInt.of(Integer.parseInt(page.group(1))) : OptionalInt.empty();
  }

  /** The address without its page. */
  public Optional<String> box() {
    return Optional.of(PAGE.matcher(address).replaceFirst("")).filter(box -> !box.isEmpty());
  }
}
