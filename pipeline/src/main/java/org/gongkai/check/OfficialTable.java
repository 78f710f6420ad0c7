package org.gongkai.check;

import java.util.List;
import java.util.Optional;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;

/**
 * One official table of a report as it was understood.
 *
 * @param form whose layout it follows; empty where the table was not found
 * @param blocks its parts in the order of the form
 * @param further printed cells that the form does not have
 * @param derived what follows from its cells
 */
public record OfficialTable(
    Section section,
    Optional<String> form,
    List<Block> blocks,
    List<Fact> further,
    List<Fact> derived) {
  public OfficialTable {
    blocks = List.copyOf(blocks);
    further = List.copyOf(further);
    derived = List.copyOf(derived);
  }

  /**
   * Rows under one line of headings.
   *
   * @param heading what the form prints above it; empty for a part that has none of its own
   * @param columns the headings of its columns
   */
  public record Block(String heading, List<String> columns, List<Row> rows) {
    public Block {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * One row.
   *
   * @param label as in the form
   * @param groups labels that span it and its neighbours, outermost first
   * @param cells as many as the block has columns
   */
  public record Row(String label, List<String> groups, List<Cell> cells) {
    public Row {
      groups = List.copyOf(groups);
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of the form.
   *
   * @param fact what was read there; empty where the cell was not found
   */
  public record Cell(Place place, Optional<Fact> fact) {}
}
