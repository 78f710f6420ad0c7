package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The visible rows of a marked-up table in the order in which they are displayed.
 *
 * @param groups the row groups; no cell reaches beyond its group
 */
record TableRows(List<List<Element>> groups) {

  /** The first head on top, the first foot at the bottom, wherever they stand in the source. */
  static TableRows of(Element table) {
    List<List<Element>> heads = new ArrayList<>();
    List<List<Element>> bodies = new ArrayList<>();
    List<List<Element>> feet = new ArrayList<>();
    for (Element child : table.children()) {
      if (Visibility.isHidden(child)) continue;
      switch (child.normalName()) {
        case "thead" -> (heads.isEmpty() ? heads : bodies).add(rows(child));
        case "tfoot" -> (feet.isEmpty() ? feet : bodies).add(rows(child));
        case "tbody" -> bodies.add(rows(child));
        default -> {}
      }
    }
    heads.addAll(bodies);
    heads.addAll(feet);
    return new TableRows(heads);
  }

  private static List<Element> rows(Element group) {
    return group.children().stream()
        .filter(child -> child.normalName().equals("tr"))
        .filter(row -> !Visibility.isHidden(row) && !Visibility.isFlat(row))
        .toList();
  }

  static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(child -> child.normalName().equals("td") || child.normalName().equals("th"))
        .filter(cell -> !Visibility.isHidden(cell))
        .toList();
  }

  /** Every row has one cell, or none. */
  boolean isOneColumn() {
    return groups.stream().flatMap(List::stream).allMatch(row -> cells(row).size() <= 1);
  }

  List<Element> allCells() {
    return groups.stream().flatMap(List::stream).flatMap(row -> cells(row).stream()).toList();
  }
}
