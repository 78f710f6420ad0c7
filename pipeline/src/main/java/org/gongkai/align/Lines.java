package org.gongkai.align;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Notation;
import org.gongkai.document.Paragraph;
import org.gongkai.text.Headings;
import org.gongkai.text.Memo;
import org.gongkai.text.Numbers;
import org.gongkai.text.Script;
import org.gongkai.text.Words;

/** A page as one sequence of lines, whatever notation its tables are written in. */
final class Lines {
  /** What is longer is prose, which does not recur. */
  private static final int LONGEST_RECURRING = 80;

  /** One copy of each recurring text, which is then told from others at a glance. */
  private static final Memo<String, String> TEXTS = new Memo<>(text -> text);

  private final List<Line> lines = new ArrayList<>();

  private Lines() {}

  /** All lines in reading order; page numbers are left out. */
  static List<Line> of(ExtractedDocument document) {
    Lines lines = new Lines();
    for (int i = 0; i < document.blocks().size(); i++) lines.add(i, document.blocks().get(i));
    return List.copyOf(lines.lines);
  }

  private void add(int index, Block block) {
    if (block instanceof Heading heading) words(index, 0, Words.of(heading.text()));
    else if (block instanceof Paragraph paragraph) words(index, 0, Words.of(paragraph.text()));
    else if (block instanceof Grid grid) add(index, grid);
  }

  private void add(int index, Grid grid) {
    if (grid.notation() == Notation.CELLS) {
      cells(index, grid);
      return;
    }
    for (int row = 0; row < grid.rows().size(); row++) {
      List<Cell> cells = grid.rows().get(row);
      if (grid.notation() == Notation.WORDS) {
        words(index, row, cells.stream().map(Cell::text).toList());
      } else {
        row(index, row, cells, grid.notation());
      }
    }
  }

  /** Printed words: the figures at the end of the line are its values. */
  private void words(int block, int row, List<String> words) {
    if (Headings.isPageNumber(String.join(" ", words))) return;
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!Script.isBlank(words.get(i))) spots.add(spot(block, row, i, i, words.get(i)));
    }
    int split = spots.size();
    while (split > 0 && Numbers.isValue(spots.get(split - 1).text())) split--;
    add(Notation.WORDS, spots, split);
  }

  /** A printed row: its values begin behind the last words before its first figure. */
  private void row(int block, int row, List<Cell> cells, Notation notation) {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      spots.add(spot(block, row, i, cell.column(), cell.text()));
    }
    if (spots.size() == 1 && Headings.isPageNumber(spots.get(0).text())) return;
    int figure = 0;
    while (figure < spots.size() && !isPrintedValue(spots.get(figure))) figure++;
    int split = figure;
    while (split > 0 && spots.get(split - 1).isBlank()) split--;
    add(notation, spots, split);
  }

  /** Cells one after another: every run of values is a line, every cell of words another. */
  private void cells(int block, Grid grid) {
    List<Spot> values = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      Spot spot = spot(block, row, 0, 0, grid.rows().get(row).get(0).text());
      if (Headings.isPageNumber(spot.text())) continue;
      if (Numbers.isValue(spot.text())) {
        values.add(spot);
      } else {
        if (!values.isEmpty()) add(Notation.CELLS, values, 0);
        values = new ArrayList<>();
        add(Notation.CELLS, List.of(spot), 1);
      }
    }
    if (!values.isEmpty()) add(Notation.CELLS, values, 0);
  }

  private void add(Notation notation, List<Spot> spots, int split) {
    List<Spot> label = new ArrayList<>(split);
    for (int i = 0; i < split; i++) if (!spots.get(i).isBlank()) label.add(spots.get(i));
    List<Spot> values = spots.subList(split, spots.size());
    if (label.isEmpty() && values.isEmpty()) return;
    lines.add(new Line(notation, spots.size(), label, values));
  }

  private static Spot spot(int block, int row, int position, int column, String text) {
    boolean words = text.length() <= LONGEST_RECURRING && !Numbers.isCount(text);
    return new Spot(block, row, position, column, words ? TEXTS.of(text) : text);
  }

  private static boolean isPrintedValue(Spot spot) {
    return !spot.isBlank() && Numbers.isValue(spot.text());
  }
}
