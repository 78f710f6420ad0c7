package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The visible rows of a marked-up table in the order in which they are displayed.
 *
 * @param groups the row groups, each a list of rows, each a list of cells; no cell reaches beyond
 *     its group
 */
record TableRows(List<List<List<Element>>> groups) {
  private static final Set<String> ROW = Set.of("tr");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** The first head on top, the first foot at the bottom, wherever they stand in the source. */
  static TableRows of(Element table) {
    List<List<List<Element>>> heads = new ArrayList<>();
    List<List<List<Element>>> bodies = new ArrayList<>();
    List<List<List<Element>>> feet = new ArrayList<>();
    for (Element group : shown(table, Set.of("thead", "tbody", "tfoot"))) {
      String name = group.normalName();
      if (name.equals("thead") && heads.isEmpty()) heads.add(rows(group));
      else if (name.equals("tfoot") && feet.isEmpty()) feet.add(rows(group));
      else bodies.add(rows(group));
    }
    heads.addAll(bodies);
    heads.addAll(feet);
    return new TableRows(heads);
  }

  private static List<List<Element>> rows(Element group) {
    return shown(group, ROW).stream()
        .filter(row -> !Visibility.isFlat(row))
        .map(row -> shown(row, CELLS))
        .toList();
  }

  private static List<Element> shown(Element parent, Set<String> names) {
    List<Element> shown = new ArrayList<>();
    Element child = parent.firstElementChild();
    for (; child != null; child = child.nextElementSibling())
      if (names.contains(child.normalName()) && !Visibility.isHidden(child)) shown.add(child);
    return shown;
  }

  /** Every row has one cell, or none. */
  boolean isOneColumn() {
    return groups.stream().flatMap(List::stream).allMatch(row -> row.size() <= 1);
  }

  List<Element> allCells() {
    return groups.stream().flatMap(List::stream).flatMap(List::stream).toList();
  }
}
