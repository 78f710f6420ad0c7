package org.gongkai.generate.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.generate.Part;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * A row of heads that a recogniser has made up, above the table's own.
 *
 * @param words of a head, before its number
 */
record InventedHead(List<Oddity> words) implements Planted.Edit {

  @Override
  public boolean plant(Draft draft, Random random) {
    List<Integer> sheets = draft.where(Part.Sheet.class);
    if (sheets.isEmpty() || words.isEmpty()) return false;
    int part = Draw.one(sheets, random);
    SheetRows rows = new SheetRows(draft.rows(part));
    if (rows.ofFigures().isEmpty()) return false;
    String word = Draw.one(words, random).becomes();
    rows.rows().add(0, heads(rows, word));
    draft.rows(part, rows.rows());
    return true;
  }

  /** A corner above the labels and a head above each column of figures. */
  private static List<SheetCell> heads(SheetRows rows, String word) {
    List<SheetCell> figures = rows.rows().get(rows.ofFigures().get(0));
    int columns =
        figures.stream().filter(c -> c.kind() == Kind.VALUE).mapToInt(SheetCell::columnSpan).sum();
    int corner = rows.width() - columns;
    List<SheetCell> heads = new ArrayList<>();
    if (corner > 0) heads.add(SheetRows.plain("", Kind.FILLER, corner));
    for (int n = 1; n <= columns; n++) heads.add(SheetRows.plain(word + n, Kind.HEADING, 1));
    return heads;
  }
}
