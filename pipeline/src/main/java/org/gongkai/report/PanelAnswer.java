package org.gongkai.report;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.page.Panel;
import org.gongkai.query.QueryException;
import org.gongkai.query.Rows;
import org.gongkai.query.SqlScript;
import org.gongkai.query.SqlStatement;
import org.gongkai.query.Warehouse;

/** The answer to the question of a panel, column by column; it may be asked several times. */
final class PanelAnswer {
  private final List<String> names = new ArrayList<>();
  private final List<List<Object>> columns = new ArrayList<>();

  /** Asks, and adds the rows of the answer below those that are there. */
  PanelAnswer ask(Warehouse warehouse, Panel panel, Object... parameters) {
    try (Rows rows = warehouse.query(query(panel), parameters)) {
      if (names.isEmpty()) rows.columns().forEach(column -> add(column.name()));
      while (rows.next())
        for (int i = 0; i < columns.size(); i++) columns.get(i).add(rows.value(i).orElse(null));
    }
    return this;
  }

  private static SqlStatement query(Panel panel) {
    List<SqlStatement> statements = SqlScript.of(panel.sql()).statements();
    if (statements.size() == 1) return statements.get(0);
    throw new QueryException(
        QueryException.Kind.STATEMENT,
        "Cannot ask the panel %s.sql of conf/report: it has %s statements; a panel is one query."
            .formatted(panel.name(), statements.size()));
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
