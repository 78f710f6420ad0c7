package org.gongkai.extract.ruling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.extract.ExtractionException;

/** The tables that the lines of a page draw. */
public final class RuledGrids {
  /** A page full of dotted lines has some ten thousand dots, a drawn map many more strokes. */
  private static final int PIECES = 200_000;

  /** A page full of tables has under two thousand. */
  private static final int LINES = 20_000;

  /** The largest form on a page has under a thousand cells. */
  private static final int CELLS = 100_000;

  private static final Comparator<RuledGrid> READING_ORDER =
      Comparator.<RuledGrid>comparingDouble(grid -> grid.box().top())
          .thenComparingDouble(grid -> grid.box().left());

  private RuledGrids() {}

  /**
   * The tables from top to bottom; one that stands in a cell of another is listed with it.
   *
   * @param lines pieces of lines in any order; those that are part of no table are left aside
   * @throws ExtractionException beyond any page's number of lines or cells
   */
  public static List<RuledGrid> of(List<Ruling> lines, Tolerance tolerance) {
    checkLines(lines.size(), PIECES);
    List<Ruling> across = merged(lines, true, tolerance);
    List<Ruling> down = merged(lines, false, tolerance);
    checkLines(across.size() + down.size(), LINES);
    OpenSides sides = new OpenSides(tolerance);
    return RulingNet.of(across, down, tolerance).stream()
        .map(sides::close)
        .peek(RuledGrids::check)
        .map(CellFinder::grid)
        .flatMap(Optional::stream)
        .sorted(READING_ORDER)
        .toList();
  }

  /** A line shorter than any side of a cell is none, but a dot of one that runs the other way. */
  private static List<Ruling> merged(List<Ruling> lines, boolean across, Tolerance tolerance) {
    Stream<Ruling> own = lines.stream().filter(line -> line.across() == across);
    return MergedRulings.of(own.toList(), tolerance).stream()
        .filter(line -> line.length() >= tolerance.cell())
        .toList();
  }

  private static void checkLines(int lines, int limit) {
    if (lines > limit) throw ExtractionException.limit("a page with " + lines + " lines", limit);
  }

  private static void check(RulingNet net) {
    long rows = net.across().stream().mapToDouble(Ruling::position).distinct().count();
    long cells = rows * net.down().stream().mapToDouble(Ruling::position).distinct().count();
    if (cells > CELLS) throw ExtractionException.limit("a table of so many cells", CELLS);
  }
}
