package org.gongkai.align;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.text.Memo;

/** Texts in printed order, and whether they stand in one printed row: what a label is read from. */
final class Pieces {
  /** One copy of each, which is then told from others at a glance. */
  private static final Memo<Pieces, Pieces> RECURRING = new Memo<>(pieces -> pieces);

  private static final Pieces NONE = new Pieces(List.of());

  private final List<String> texts;
  private final boolean oneRow;
  // Looked up once for every form and stage.
  private final int hash;

  private Pieces(List<Spot> spots) {
    List<String> printed = new ArrayList<>(spots.size());
    boolean same = true;
    for (Spot spot : spots) {
      printed.add(spot.text());
      same &= spot.row() == spots.get(0).row() && spot.block() == spots.get(0).block();
    }
    this.texts = List.copyOf(printed);
    this.oneRow = same;
    this.hash = texts.hashCode();
  }

  static Pieces of(List<Spot> spots) {
    if (spots.isEmpty()) return NONE;
    return RECURRING.of(new Pieces(spots));
  }

  List<String> texts() {
    return texts;
  }

  boolean oneRow() {
    return oneRow;
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    return other instanceof Pieces pieces
        && hash == pieces.hash
        && oneRow == pieces.oneRow
        && texts.equals(pieces.texts);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
