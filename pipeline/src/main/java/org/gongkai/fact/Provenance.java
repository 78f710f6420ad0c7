package org.gongkai.fact;

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
 */
public record Provenance(
    String cellId,
    int tableIndex,
    int rowIndex,
    int columnIndex,
    String verbatim,
    String rowLabel,
    String columnLabel,
    Evidence evidence) {}
