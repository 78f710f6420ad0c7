package org.gongkai.extract.ruling;

/**
 * A cell between lines.
 *
 * @param box its edges in the middle of the lines
 * @param row 0-based row in its grid
 * @param column 0-based column in its grid
 * @param rowSpan rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param closed lines are drawn on all its sides; one that is not closed may be no cell but a notch
 *     in the outline of the table
 */
public record RuledCell(
    Box box, int row, int column, int rowSpan, int columnSpan, boolean closed) {}
