package org.gongkai.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.warehouse.Table;

/**
 * Reports that are looked at as if they had been ingested: the rows that they would have in the
 * tables of a snapshot.
 *
 * @param rows by table; of each row the values in the order of the columns of the table, null where
 *     there is none
 */
public record GivenReports(Map<Table, List<Object[]>> rows) {
  public GivenReports {
    Map<Table, List<Object[]>> copy = new EnumMap<>(Table.class);
    rows.forEach((table, own) -> copy.put(table, List.copyOf(own)));
    rows = copy;
  }

  List<Object[]> of(Table table) {
    return rows.getOrDefault(table, List.of());
  }
}
