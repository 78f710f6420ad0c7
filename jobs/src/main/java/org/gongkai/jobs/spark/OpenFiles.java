package org.gongkai.jobs.spark;

import java.io.IOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.gongkai.warehouse.Layout;
import org.gongkai.warehouse.Table;

/**
 * Which planned files are still to be written: the others are shared with the snapshot before.
 *
 * @param byTable their numbers in the table's plan of a {@link Layout}
 */
record OpenFiles(Map<Table, BitSet> byTable) {

  /** Shares what can be shared. */
  static OpenFiles of(Layout layout, TableWriter writer) throws IOException {
    Map<Table, BitSet> open = new EnumMap<>(Table.class);
    BitSet facts = writer.share(layout.facts());
    for (Table table : Table.standingFacts()) open.put(table, facts);
    for (Table table : Layout.otherTables())
      open.put(table, writer.share(layout.others().get(table)));
    return new OpenFiles(open);
  }

  BitSet of(Table table) {
    return byTable.get(table);
  }

  /** Where the rows of a report are still to be written. */
  Layout.Targets of(Layout.Targets all) {
    Map<Table, Integer> files = new EnumMap<>(Table.class);
    all.files()
        .forEach(
            (table, file) -> {
              if (byTable.get(table).get(file)) files.put(table, file);
            });
    return new Layout.Targets(all.report(), files);
  }
}
