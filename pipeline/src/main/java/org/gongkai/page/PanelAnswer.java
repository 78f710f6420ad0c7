package org.gongkai.page;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.query.Rows;
import org.gongkai.query.Warehouse;

/** The answer to the question of a panel, column by column; it may be asked several times. */
final class PanelAnswer {
  private final List<String> names = new ArrayList<>();
  private final List<List<Object>> columns = new ArrayList<>();

  /** Asks, and adds the rows of the answer below those that are there. */
  PanelAnswer ask(Warehouse warehouse, Panel panel, Object... parameters) {
    try (Rows rows = warehouse.query(panel.query(), parameters)) {
      if (names.isEmpty()) rows.columns().forEach(column -> add(column.name()));
      while (rows.next())
        for (int i = 0; i < columns.size(); i++) columns.get(i).add(rows.value(i).orElse(null));
    }
    return this;
  }

  private void add(String name) {
    names.add(name);
    columns.add(new ArrayList<>());
  }

  List<PanelColumn> columns() {
    List<PanelColumn> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) all.add(PanelColumn.of(names.get(i), columns.get(i)));
    return all;
  }
}
