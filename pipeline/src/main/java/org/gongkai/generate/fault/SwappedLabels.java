package org.gongkai.generate.fault;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongkai.fact.Place;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * Two labels stand beside each other's figures. What is printed counts: the figures belong to the
 * labels that they stand beside. The same page comes about where the rows were exchanged: the
 * labels tell one thing and the order another.
 */
record SwappedLabels() implements Planted.Edit {

  @Override
  public boolean plant(Draft draft, Random random) {
    List<RowPairs.Pair> pairs = RowPairs.of(draft);
    if (pairs.isEmpty()) return false;
    RowPairs.Pair pair = Draw.one(pairs, random);
    List<List<SheetCell>> rows = draft.rows(pair.part());
    List<SheetCell> upper = rows.get(pair.upper());
    List<SheetCell> lower = rows.get(pair.upper() + 1);
    for (int at = 0; at < upper.size(); at++) swap(draft, upper, lower, at);
    draft.rows(pair.part(), rows);
    pair.doubt(draft);
    return true;
  }

  private static void swap(Draft draft, List<SheetCell> upper, List<SheetCell> lower, int at) {
    SheetCell one = upper.get(at);
    SheetCell other = lower.get(at);
    if (one.kind() != Kind.VALUE) {
      upper.set(at, one.withText(other.text()));
      lower.set(at, other.withText(one.text()));
      return;
    }
    if (one.place().isPresent() && other.place().isPresent())
      draft.truth().swap(one.place().orElseThrow(), other.place().orElseThrow());
    upper.set(at, at(one, other));
    lower.set(at, at(other, one));
  }

  /** The figure stays; its cell of the long model is the other label's. */
  private static SheetCell at(SheetCell figure, SheetCell place) {
    Optional<Place> other = place.place();
    return new SheetCell(
        figure.text(), figure.kind(), figure.rowSpan(), figure.columnSpan(), other);
  }
}
