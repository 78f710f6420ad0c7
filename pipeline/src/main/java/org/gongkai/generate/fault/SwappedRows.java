package org.gongkai.generate.fault;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gongkai.generate.SheetCell;

/**
 * Two neighbouring rows stand the other way round, each with its own figures. The same page comes
 * about where only their labels were exchanged: the labels tell one thing and the order another.
 */
record SwappedRows() implements Planted.Edit {

  @Override
  public boolean plant(Draft draft, Random random) {
    List<RowPairs.Pair> pairs = RowPairs.of(draft);
    if (pairs.isEmpty()) return false;
    RowPairs.Pair pair = Draw.one(pairs, random);
    List<List<SheetCell>> rows = draft.rows(pair.part());
    Collections.swap(rows, pair.upper(), pair.upper() + 1);
    draft.rows(pair.part(), rows);
    pair.doubt(draft);
    return true;
  }
}
