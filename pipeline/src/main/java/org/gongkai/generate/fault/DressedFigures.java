package org.gongkai.generate.fault;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.gongkai.generate.SheetCell;

/**
 * The same figure in another dress: with its unit, a remark, separators, blanks or a word for its
 * sign. It stays owed.
 *
 * @param dress how a figure is printed; empty where the figure has no such dress
 * @param share of the figures that can wear it
 */
record DressedFigures(Dress dress, double share) implements Planted.Edit {
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  /** How a figure is printed. */
  interface Dress {
    Optional<String> of(String figure, SheetCell cell, Draft draft, Random random);
  }

  @Override
  public boolean plant(Draft draft, Random random) {
    List<CellSpot> wearing =
        draft.figures().stream().filter(s -> dressed(s, draft, random).isPresent()).toList();
    for (CellSpot spot : Draw.some(wearing, share, random))
      dressed(spot, draft, random)
          .ifPresent(text -> draft.put(spot, draft.cell(spot).withText(text)));
    return !wearing.isEmpty();
  }

  private Optional<String> dressed(CellSpot spot, Draft draft, Random random) {
    SheetCell cell = draft.cell(spot);
    if (!PLAIN.matcher(cell.text()).matches()) return Optional.empty();
    return dress.of(cell.text(), cell, draft, random).filter(text -> !text.equals(cell.text()));
  }
}
