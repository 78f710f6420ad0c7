package org.gongkai.generate.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gongkai.fact.Section;
import org.gongkai.generate.Part;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * A table is cut between two rows, with the foot of a page between its parts.
 *
 * @param feet of pages; nothing is printed between the parts where there are none
 * @param withHeads the column headings are printed again above the second part
 */
record TableOverPages(List<Oddity> feet, boolean withHeads) implements Planted.Edit {

  @Override
  public boolean plant(Draft draft, Random random) {
    List<Integer> sheets = draft.where(Part.Sheet.class);
    sheets = sheets.stream().filter(part -> !cuts(draft, part).isEmpty()).toList();
    if (sheets.isEmpty()) return false;
    int part = Draw.one(sheets, random);
    int cut = Draw.one(cuts(draft, part), random);
    Section section = draft.sheet(part).section();
    SheetRows rows = new SheetRows(draft.rows(part));
    List<List<SheetCell>> second = second(rows, cut, random);
    List<Part> cutParts = new ArrayList<>();
    cutParts.add(new Part.Sheet(section, rows.rows().subList(0, cut)));
    if (!feet.isEmpty())
      cutParts.add(
          new Part.Passage(
              Template.filled(Draw.one(feet, random).becomes(), draft.report(), random)));
    cutParts.add(new Part.Sheet(section, second));
    draft.parts().remove(part);
    draft.parts().addAll(part, cutParts);
    return true;
  }

  /**
   * Between two rows of figures; the heads of the second table stand above some of its rows only.
   */
  private List<Integer> cuts(Draft draft, int part) {
    if (withHeads && draft.sheet(part).section() != Section.REQUEST) return List.of();
    List<List<SheetCell>> rows = draft.sheet(part).rows();
    return IntStream.range(1, rows.size())
        .filter(i -> SheetRows.hasFigures(rows.get(i)) && SheetRows.hasFigures(rows.get(i - 1)))
        .boxed()
        .toList();
  }

  /** Shortens what reaches over the cut; the rest of it begins the second part. */
  private List<List<SheetCell>> second(SheetRows rows, int cut, Random random) {
    List<List<SheetCell>> all = rows.rows();
    List<List<SheetCell>> second = new ArrayList<>();
    if (withHeads) second.addAll(all.subList(0, rows.ofFigures().get(0)));
    List<SheetCell> first = new ArrayList<>();
    boolean again = random.nextBoolean();
    for (CellSpot spot : rows.over(cut)) {
      SheetCell cell = all.get(spot.row()).get(spot.at());
      if (spot.row() == cut) continue;
      int left = spot.row() + cell.rowSpan() - cut;
      rows.stretch(spot, -left);
      first.add(
          new SheetCell(
              again ? cell.text() : "",
              again ? cell.kind() : Kind.FILLER,
              left,
              cell.columnSpan(),
              cell.place()));
    }
    first.addAll(all.get(cut));
    second.add(first);
    second.addAll(all.subList(cut + 1, all.size()));
    return second;
  }
}
