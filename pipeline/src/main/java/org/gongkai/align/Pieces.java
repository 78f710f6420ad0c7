package org.gongkai.align;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.text.Labels;
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
  // Found out when first asked; threads may both find out the same. Null until then.
  private String words;
  private String plain;

  private Pieces(List<Spot> spots) {
    List<String> printed = new ArrayList<>(spots.size());
    boolean same = true;
    for (int i = 0; i < spots.size(); i++) {
      printed.add(spots.get(i).text());
      same &= i == 0 || spots.get(i).isBeside(spots.get(i - 1));
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

  /** As printed, with blanks between them. */
  String words() {
    String found = words;
    if (found == null) {
      found = texts.size() == 1 ? texts.get(0) : String.join(" ", texts);
      words = found;
    }
    return found;
  }

  /** The words folded, without blanks: {@link Labels#plain}. */
  String plain() {
    String found = plain;
    if (found == null) {
      found = Labels.plain(words());
      plain = found;
    }
    return found;
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
