package org.gongkai.warehouse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.fact.Section;
import org.gongkai.vocabulary.Comparability;

/**
 * What {@code dim_comparability} says of the facts of one form: how they relate to the form before,
 * or, where nothing is said of that, to the form after.
 */
public final class SeriesBreaks {

  /** A cell of the long model in one form. */
  public record Cell(Section section, String category, String breakdown, String form) {}

  private SeriesBreaks() {}

  /** The relation by cell and form; a cell that the table does not name has none. */
  public static Map<Cell, String> relations(List<Comparability> rows) {
    Map<Cell, String> relations = new LinkedHashMap<>();
    for (Comparability row : rows) relations.putIfAbsent(cell(row, row.toForm()), row.relation());
    for (Comparability row : rows) relations.putIfAbsent(cell(row, row.fromForm()), row.relation());
    return relations;
  }

  private static Cell cell(Comparability row, String form) {
    return new Cell(row.section(), row.category(), row.breakdown(), form);
  }
}
