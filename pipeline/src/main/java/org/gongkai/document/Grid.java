package org.gongkai.document;

import java.util.List;

/**
 * A table, or lines that look like one.
 *
 * @param notation what the layout can be trusted for
 * @param rows the cells of each row in order; a cell that spans rows stands in its first row only
 */
public record Grid(Notation notation, List<List<Cell>> rows) implements Block {
  public Grid {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
