package org.gongkai.align;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.document.Notation;

/**
 * Assigns the lines of a table to the rows of a form, in order, at the least cost: a label that is
 * off, values without a label, a row or a line left over all cost something. The cost of the next
 * best assignment of a row, less the best, is its margin: a row that could as well be another is
 * told by a margin near zero.
 */
final class RowMatcher {
  private static final int LONGEST_WINDOW = 7;
  private static final double NEVER = 1e9;

  private static final double SLIP = 0.75;
  private static final double PIECE = 2.5;
  private static final double SILENT = 4;
  private static final double STRANGE = 4.5;
  private static final double A_LINE_MORE = 0.1;
  private static final double VALUES_FIRST = 0.3;
  private static final double NO_VALUES = 2.5;
  private static final double WRONG_COUNT = 2;
  private static final double LEFT_LABEL = 1.5;
  private static final double LEFT_VALUES = 5;
  private static final double LEFT_STRANGE = 2;
  private static final double LEFT_MISFIT = 3;
  private static final double LEFT_OTHER = 0.5;

  /**
   * A row of the form and the line of its values.
   *
   * @param row index in the form
   * @param line index of the line that holds the values; -1 where only the label is printed
   * @param from first line of the window that names it
   * @param to line behind that window
   * @param match how the words name it
   * @param margin cost of the next best reading less the best
   */
  record Placement(int row, int line, int from, int to, Match match, double margin) {

    /** The margin in words, to one decimal; a large one says no more than 99. */
    String order() {
      BigDecimal tenths =
          BigDecimal.valueOf(Math.min(99, margin)).setScale(1, RoundingMode.HALF_UP);
      return "margin " + tenths.toPlainString();
    }
  }

  /** What the table at hand adds to the costs. */
  interface Table {
    /** The values that a line gives a row; empty when they do not fit. */
    Optional<List<Spot>> values(int line, int row);

    /** The cost of a row of the form that is not printed. */
    double skipRow(int row);

    /** Whether a line ends whatever stands before it, as a heading does. */
    boolean isBarrier(int line);

    /** Whether values without a known label may be placed at all. */
    boolean placesUnlabelled();
  }

  /**
   * Lines from {@code from} up to {@code to}, and the line of values among them; -1 if there is
   * none.
   */
  private record Window(int from, int to, int line, LabelReader.Words words, boolean valuesFirst) {}

  /** A row of the form that a window may be, and what that costs. */
  private record Price(Window window, int row, double cost) {}

  private final List<Line> lines;
  // By line, what its own words say.
  private final List<LabelReader.Reading> readings;
  private final RowLabels labels;
  private final LabelReader reader;
  private final Table table;
  private final List<List<Price>> byLine = new ArrayList<>();
  private final List<List<Price>> byRow = new ArrayList<>();
  private final double[] skipRow;
  private final double[] leftOver;
  // By line and row, as far as it was asked.
  private final Boolean[][] fits;
  private final boolean[] carriesValues;
  private final boolean[] belongs;

  RowMatcher(List<Line> lines, RowLabels labels, LabelReader reader, Table table) {
    this.lines = lines;
    this.readings = lines.stream().map(line -> reader.reading(line.pieces())).toList();
    this.labels = labels;
    this.reader = reader;
    this.table = table;
    this.skipRow = IntStream.range(0, labels.size()).mapToDouble(table::skipRow).toArray();
    this.leftOver = new double[lines.size()];
    this.fits = new Boolean[lines.size()][labels.size()];
    this.carriesValues = new boolean[lines.size()];
    this.belongs = new boolean[lines.size()];
    for (int row = 0; row < labels.size(); row++) byRow.add(new ArrayList<>());
    for (int i = 0; i < lines.size(); i++) {
      carriesValues[i] = carriesValues(i);
      belongs[i] = !table.isBarrier(i) && (carriesValues[i] || readings.get(i).isKnown());
      leftOver[i] = leftOver(i);
    }
    for (int i = 0; i < lines.size(); i++) byLine.add(prices(i));
  }

  /** The best assignment, by row. */
  List<Placement> match() {
    double[][] before = forward();
    double[][] behind = backward();
    return trace(before, behind);
  }

  /** What all windows that begin at a line may be. */
  private List<Price> prices(int from) {
    List<Price> found = new ArrayList<>();
    List<Spot> pieces = new ArrayList<>();
    int valueLine = -1;
    boolean valuesFirst = false;
    for (int to = from; to < Math.min(lines.size(), from + LONGEST_WINDOW); to++) {
      Line line = lines.get(to);
      if (!belongs[to] || valueLine >= 0 && beginsRow(to)) break;
      if (carriesValues[to]) {
        if (valueLine >= 0) break;
        valueLine = to;
        valuesFirst = pieces.isEmpty() && line.label().isEmpty();
        if (valuesFirst && line.notation() == Notation.CELLS) break;
      }
      pieces.addAll(line.label());
      LabelReader.Words words =
          to == from ? readings.get(to).words() : reader.words(Pieces.of(pieces));
      price(new Window(from, to + 1, valueLine, words, valuesFirst), found);
    }
    return found;
  }

  /** Where cells are printed one after another, no values stand before the whole of their label. */
  private boolean beginsRow(int index) {
    return lines.get(index).notation() == Notation.CELLS && readings.get(index).named().isPresent();
  }

  /** Blank cells behind words that name no row are the padding of a heading. */
  private boolean carriesValues(int index) {
    Line line = lines.get(index);
    return line.hasFigures()
        || line.hasValues() && (line.label().isEmpty() || readings.get(index).named().isPresent());
  }

  private double leftOver(int index) {
    Line line = lines.get(index);
    if (!line.hasFigures()) return readings.get(index).named().isPresent() ? LEFT_LABEL : 0;
    LabelReader.Words words = readings.get(index).words();
    boolean named = words.named().isPresent();
    if (!fitsAny(index)) return named ? LEFT_MISFIT : words.areSilent() ? LEFT_OTHER : 0;
    return named || words.areSilent() || words.weak() ? LEFT_VALUES : LEFT_STRANGE;
  }

  private boolean fitsAny(int line) {
    for (int row = 0; row < labels.size(); row++) if (fits(line, row)) return true;
    return false;
  }

  private boolean fits(int line, int row) {
    if (fits[line][row] == null) fits[line][row] = table.values(line, row).isPresent();
    return fits[line][row];
  }

  /** Words on several lines, or without values, must name a row; alone they need not. */
  private void price(Window window, List<Price> found) {
    if (lonely(window)) {
      for (int row = 0; row < labels.size(); row++) price(window, row, found);
    } else {
      BitSet strong = window.words().strong();
      for (int row = strong.nextSetBit(0); row >= 0; row = strong.nextSetBit(row + 1))
        price(window, row, found);
    }
  }

  private void price(Window window, int row, List<Price> found) {
    double cost = cost(window, row);
    if (cost >= NEVER) return;
    Price price = new Price(window, row, cost);
    found.add(price);
    byRow.get(row).add(price);
  }

  private double cost(Window window, int row) {
    Match match = window.words().matches().get(row);
    double cost = matchCost(match) + A_LINE_MORE * (window.to() - window.from() - 1);
    if (cost >= NEVER) return NEVER;
    if (window.line() < 0) return match.isStrong() ? cost + NO_VALUES : NEVER;
    boolean fits = fits(window.line(), row);
    if (!fits && !match.isStrong()) return NEVER;
    return cost + (window.valuesFirst() ? VALUES_FIRST : 0) + (fits ? 0 : WRONG_COUNT);
  }

  /** Weakly named values are taken alone: words on other lines would have named them. */
  private boolean lonely(Window window) {
    return window.to() - window.from() == 1 && lines.get(window.from()).hasFigures();
  }

  private double matchCost(Match match) {
    return switch (match.kind()) {
      case EXACT -> 0;
      case NEAR -> SLIP * match.distance();
      case PIECE -> PIECE;
      case NONE -> table.placesUnlabelled() ? SILENT : NEVER;
      case UNKNOWN -> table.placesUnlabelled() ? STRANGE : NEVER;
      case OTHER -> NEVER;
    };
  }

  private double[][] forward() {
    double[][] best = filled();
    best[0][0] = 0;
    for (int i = 0; i <= lines.size(); i++) {
      for (int row = 0; row < labels.size(); row++)
        best[i][row + 1] = Math.min(best[i][row + 1], best[i][row] + skipRow[row]);
      if (i == lines.size()) break;
      for (int row = 0; row <= labels.size(); row++)
        best[i + 1][row] = Math.min(best[i + 1][row], best[i][row] + leftOver[i]);
      for (Price price : byLine.get(i)) {
        double[] behind = best[price.window().to()];
        double cost = best[i][price.row()] + price.cost();
        behind[price.row() + 1] = Math.min(behind[price.row() + 1], cost);
      }
    }
    return best;
  }

  private double[][] backward() {
    double[][] best = filled();
    best[lines.size()][labels.size()] = 0;
    for (int i = lines.size(); i >= 0; i--) {
      if (i < lines.size()) {
        for (int row = 0; row <= labels.size(); row++)
          best[i][row] = Math.min(best[i][row], best[i + 1][row] + leftOver[i]);
        for (Price price : byLine.get(i)) {
          double cost = price.cost() + best[price.window().to()][price.row() + 1];
          best[i][price.row()] = Math.min(best[i][price.row()], cost);
        }
      }
      for (int row = labels.size() - 1; row >= 0; row--)
        best[i][row] = Math.min(best[i][row], best[i][row + 1] + skipRow[row]);
    }
    return best;
  }

  private double[][] filled() {
    double[][] costs = new double[lines.size() + 1][labels.size() + 1];
    for (double[] row : costs) Arrays.fill(row, NEVER);
    return costs;
  }

  private List<Placement> trace(double[][] before, double[][] behind) {
    List<Placement> placements = new ArrayList<>();
    double total = behind[0][0];
    for (int row = 0; row < labels.size(); row++) {
      Optional<Window> best = bestWindow(row, total, before, behind);
      if (best.isEmpty()) continue;
      Window window = best.get();
      double margin = nextBest(row, window, before, behind) - total;
      Match match = window.words().matches().get(row);
      placements.add(new Placement(row, window.line(), window.from(), window.to(), match, margin));
    }
    return placements;
  }

  /** The window of a row in a best assignment; the first one where several are equally good. */
  private Optional<Window> bestWindow(int row, double total, double[][] before, double[][] behind) {
    Window best = null;
    double least = total + 1e-6;
    for (Price price : byRow.get(row)) {
      double through = through(price, before, behind);
      if (through < least - 1e-9) {
        least = through;
        best = price.window();
      }
    }
    return Optional.ofNullable(best);
  }

  private double nextBest(int row, Window chosen, double[][] before, double[][] behind) {
    double least = NEVER;
    for (int i = 0; i <= lines.size(); i++)
      least = Math.min(least, before[i][row] + skipRow[row] + behind[i][row + 1]);
    for (Price price : byRow.get(row)) {
      double through = through(price, before, behind);
      if (through < least && !saysTheSame(price.window(), chosen, row)) least = through;
    }
    return least;
  }

  private boolean saysTheSame(Window a, Window b, int row) {
    if (a.line() == b.line()) return true;
    if (a.line() < 0 || b.line() < 0) return false;
    return texts(table.values(a.line(), row)).equals(texts(table.values(b.line(), row)));
  }

  private static List<String> texts(Optional<List<Spot>> values) {
    return values.stream().flatMap(List::stream).map(v -> v.text().strip()).toList();
  }

  private static double through(Price price, double[][] before, double[][] behind) {
    double start = before[price.window().from()][price.row()];
    double end = behind[price.window().to()][price.row() + 1];
    return start >= NEVER || end >= NEVER ? NEVER : start + price.cost() + end;
  }
}
