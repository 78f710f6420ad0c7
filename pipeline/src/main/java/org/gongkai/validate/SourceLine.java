package org.gongkai.validate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Notation;
import org.gongkai.document.Paragraph;
import org.gongkai.fact.Provenance;
import org.gongkai.text.Numbers;
import org.gongkai.text.Script;
import org.gongkai.text.Words;

/**
 * The printed line of a cell, looked at again.
 *
 * @param pieces what is printed there, in order
 * @param at the cell among them
 * @param taken those that are cells of the report
 */
record SourceLine(List<String> pieces, int at, Set<Integer> taken) {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  SourceLine {
    pieces = List.copyOf(pieces);
    taken = Set.copyOf(taken);
  }

  /**
   * The line of a cell; empty if the page does not print the cell's text at its place.
   *
   * @param cells all cells of the report
   */
  static Optional<SourceLine> of(
      Provenance cell, Collection<Provenance> cells, List<Block> blocks) {
    if (cell.tableIndex() >= blocks.size()) return Optional.empty();
    Block block = blocks.get(cell.tableIndex());
    // One cell after another: where a row ends is not printed, so the line is the whole block.
    boolean column = block instanceof Grid grid && grid.notation() == Notation.CELLS;
    Set<Integer> taken =
        cells.stream()
            .filter(c -> c.tableIndex() == cell.tableIndex())
            .filter(c -> column || c.rowIndex() == cell.rowIndex())
            .map(c -> column ? c.rowIndex() : c.columnIndex())
            .collect(Collectors.toSet());
    List<String> pieces = pieces(block, cell.rowIndex());
    int at = column ? cell.rowIndex() : cell.columnIndex();
    boolean found = at < pieces.size() && pieces.get(at).equals(cell.verbatim());
    return found ? Optional.of(new SourceLine(pieces, at, taken)) : Optional.empty();
  }

  /** Running text is cut into words as it is when tables are read from it. */
  private static List<String> pieces(Block block, int row) {
    if (block instanceof Heading heading) return Words.of(heading.text());
    if (block instanceof Paragraph paragraph) return Words.of(paragraph.text());
    List<List<Cell>> rows = ((Grid) block).rows();
    if (((Grid) block).notation() == Notation.CELLS)
      return rows.stream().map(cells -> cells.get(0).text()).toList();
    return row < rows.size() ? rows.get(row).stream().map(Cell::text).toList() : List.of();
  }

  /**
   * What speaks for it that the cell was read wrong and the line says another number; empty if the
   * line prints exactly that figure, and exactly the figures of its cells.
   */
  Optional<String> misreading(BigDecimal read, BigDecimal proposed) {
    String text = pieces.get(at);
    if (!says(at, read)) return Optional.of("its cell says '" + text.strip() + "'");
    if (holds(text, proposed))
      return Optional.of("its cell '" + text.strip() + "' holds these digits too");
    List<String> strays = strays(read);
    if (strays.stream().anyMatch(stray -> holds(stray, proposed)))
      return Optional.of("its line prints that number outside of all cells");
    if (!strays.isEmpty())
      return Optional.of("its line prints more figures than cells: " + String.join(" ", strays));
    return runsOn(read, proposed)
        ? Optional.of("its digits run on into those of an empty cell beside it")
        : Optional.empty();
  }

  /** The digits of the text, together or in one piece, are those of the number. */
  static boolean holds(String text, BigDecimal number) {
    String digits = digits(number);
    List<String> runs =
        DIGITS.matcher(Script.fold(text)).results().map(MatchResult::group).toList();
    return runs.contains(digits) || String.join("", runs).equals(digits);
  }

  private static String digits(BigDecimal number) {
    return PartialSum.plain(number.abs());
  }

  /**
   * Figures among the values of the line, or next to them, that are nobody's cell. A span that was
   * split into its columns repeats the number.
   */
  private List<String> strays(BigDecimal read) {
    int from = at;
    int to = at;
    while (from > 0 && isValue(from - 1)) from--;
    while (to + 1 < pieces.size() && isValue(to + 1)) to++;
    return IntStream.rangeClosed(from, to)
        .filter(i -> !taken.contains(i) && Numbers.isFigure(pieces.get(i)))
        .filter(i -> !says(i, read))
        .mapToObj(i -> pieces.get(i).strip())
        .toList();
  }

  private boolean says(int index, BigDecimal number) {
    return Numbers.read(pieces.get(index)) instanceof Numbers.Figure figure
        && figure.value().compareTo(number) == 0;
  }

  private boolean isValue(int index) {
    return Numbers.isValue(pieces.get(index));
  }

  /** The number and that of an empty neighbour, written without a gap. */
  private boolean runsOn(BigDecimal read, BigDecimal proposed) {
    String all = digits(read);
    String part = digits(proposed);
    if (all.length() <= part.length()) return false;
    return all.startsWith(part) && isEmpty(at + 1) || all.endsWith(part) && isEmpty(at - 1);
  }

  private boolean isEmpty(int index) {
    return taken.contains(index) && Script.isBlank(pieces.get(index));
  }
}
