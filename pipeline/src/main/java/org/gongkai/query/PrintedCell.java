package org.gongkai.query;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of the table {@code cell}: where a number stands on the page and why it was put where it
 * is.
 *
 * @param tableIndex 0-based block of the page
 * @param rowIndex 0-based row of that block
 * @param columnIndex 0-based position in that row
 * @param verbatim as printed
 * @param rowLabel the label that was read for its row
 * @param columnLabel the heading that was read for its column
 * @param evidence which witnesses placed it
 * @param page counted from 1; empty where the file has no pages
 * @param box where it stands on its page or sheet; empty where row and column say it
 */
public record PrintedCell(
    int tableIndex,
    int rowIndex,
    int columnIndex,
    String verbatim,
    String rowLabel,
    String columnLabel,
    String evidence,
    OptionalInt page,
    Optional<String> box) {

  /** The cell of a row, if it has one. */
  static Optional<PrintedCell> from(Row row) {
    if (row.integer("table_index").isEmpty()) return Optional.empty();
    return Optional.of(
        new PrintedCell(
            row.integer("table_index").getAsInt(),
            row.integer("row_index").orElse(0),
            row.integer("column_index").orElse(0),
            row.textOrBlank("verbatim"),
            row.textOrBlank("row_label"),
            row.textOrBlank("column_label"),
            row.textOrBlank("evidence"),
            row.integer("page"),
            row.text("box").filter(box -> !box.isBlank())));
  }

  /** It stands on that line. */
  boolean isOn(PageLine line) {
    return line.tableIndex() == tableIndex && line.rowIndex() == rowIndex;
  }

  /** That line still prints at its position what was read. */
  boolean isPrintedOn(PageLine line) {
    if (!isOn(line) || columnIndex >= line.cells().size()) return false;
    String printed = line.cells().get(columnIndex);
    return verbatim.isBlank() ? printed.isBlank() : printed.contains(verbatim.strip());
  }
}
