package org.gongkai.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gongkai.document.Notation;
import org.gongkai.text.Numbers;

/**
 * Which cells of a line are the values of a row, for rows of so many columns. Spans are padded or
 * not, so a line may hold more cells than the row has columns; a choice that is not forced by what
 * is printed is not made.
 */
final class ValueSlots {
  /** The widest span of one figure in an official table covers three columns. */
  private static final int WIDEST_SPAN = 3;

  private final List<Line> lines;
  private final int count;
  private final ColumnNames columns;
  private final List<Optional<List<Spot>>> chosen;
  // Learned from the lines when a row is first not plain: most tables have none.
  private Map<Shape, Set<Integer>> starts;
  private HeadingColumns headings;
  private RowWidths widths;
  private BlankLast blankLast;

  /** Rows of the same block and width are laid out alike; a row that lost a cell is narrower. */
  private record Shape(int block, int width) {
    static Shape of(Line line) {
      int width = line.values().get(line.values().size() - 1).column();
      return new Shape(line.first().block(), width);
    }
  }

  /** For the rows of a block that are among these lines. */
  ValueSlots(List<Line> lines, int count) {
    this(lines, count, ColumnNames.NONE);
  }

  /** For rows of those columns, whose headings tell where their values stand. */
  ValueSlots(List<Line> lines, ColumnNames columns) {
    this(lines, columns.size(), columns);
  }

  private ValueSlots(List<Line> lines, int count, ColumnNames columns) {
    this.lines = lines;
    this.count = count;
    this.columns = columns;
    this.chosen = new ArrayList<>(Collections.nCopies(lines.size(), null));
  }

  /** In which columns the values of rows that are fully printed begin. */
  private Map<Shape, Set<Integer>> starts() {
    if (starts == null) {
      starts = new HashMap<>();
      for (Line line : lines) learn(line);
    }
    return starts;
  }

  private void learn(Line line) {
    if (!line.notation().rowsPrinted()) return;
    int[] range = windows(line.values(), count);
    if (range[0] == range[1] && filled(line.values()) == count)
      starts.computeIfAbsent(Shape.of(line), s -> new TreeSet<>()).add(start(line, range[0]));
  }

  private HeadingColumns headings() {
    if (headings == null) headings = new HeadingColumns(lines, columns);
    return headings;
  }

  private RowWidths widths() {
    if (widths == null) widths = new RowWidths(lines, count);
    return widths;
  }

  /**
   * The cells of the row on a line, by its index; empty when there are too few, too many, or when
   * blank cells leave the place of a value open.
   */
  Optional<List<Spot>> choose(int index) {
    if (chosen.get(index) == null) {
      Line line = lines.get(index);
      chosen.set(index, line.hasValues() ? chosen(line) : Optional.empty());
    }
    return chosen.get(index);
  }

  private Optional<List<Spot>> chosen(Line line) {
    List<Spot> values = line.values();
    if (values.size() < count) return Optional.empty();
    int filled = filled(values);
    if (filled == 0) return Optional.of(values.subList(0, count));
    if (count == 1 && filled > 1) return same(values, filled);
    if (line.notation() == Notation.CELLS)
      return widths().isTooWide(line, count)
          ? Optional.empty()
          : closed(values, count).or(() -> widths().values(line, count));
    boolean exact = values.size() == count;
    if (line.notation() == Notation.WORDS) return exact ? Optional.of(values) : Optional.empty();
    if (exact && last(values) + 1 == count && (first(values) == 0 || filled == 1))
      return Optional.of(values);
    boolean wholeRow = exact && line.notation().columnsPrinted() && line.cells() == count;
    return wholeRow ? Optional.of(values) : framed(line).or(() -> blankLast().values(values));
  }

  /** Learned from the rows that have as many cells as columns, or a frame. */
  private BlankLast blankLast() {
    if (blankLast == null)
      blankLast =
          new BlankLast(
              count,
              lines.stream()
                  .filter(line -> line.notation().rowsPrinted() && line.hasFigures())
                  .filter(line -> line.values().size() >= count)
                  .flatMap(line -> sure(line).stream())
                  .toList());
    return blankLast;
  }

  private Optional<List<Spot>> sure(Line line) {
    return line.values().size() == count ? Optional.of(line.values()) : framed(line);
  }

  /** The cells were counted, as both ends of the row's figures are not printed. */
  boolean isCounted(int index) {
    Line line = lines.get(index);
    return line.notation() == Notation.CELLS
        && closed(line.values(), count).isEmpty()
        && choose(index).isPresent();
  }

  /** No cell of the line's row can have been lost. */
  boolean isWhole(Line line) {
    return line.notation() == Notation.CELLS && widths().isWhole(line, count);
  }

  /** A span that was split into its columns repeats one figure. */
  private static Optional<List<Spot>> same(List<Spot> values, int filled) {
    if (filled > WIDEST_SPAN) return Optional.empty();
    List<Spot> printed = values.stream().filter(v -> !v.isBlank()).toList();
    Numbers.Reading figure = Numbers.read(printed.get(0).text());
    boolean one = printed.stream().allMatch(v -> Numbers.read(v.text()).equals(figure));
    return one ? Optional.of(printed.subList(0, 1)) : Optional.empty();
  }

  /**
   * Where neither end of a row is printed, its first and last value must be, or only its last;
   * blank cells around them are padding.
   */
  private static Optional<List<Spot>> closed(List<Spot> values, int count) {
    int first = first(values);
    int last = last(values);
    if (last - first + 1 == count) return Optional.of(values.subList(first, last + 1));
    boolean onlyLast = first == last && last + 1 == count;
    return onlyLast ? Optional.of(values.subList(0, count)) : Optional.empty();
  }

  private Optional<List<Spot>> framed(Line line) {
    int[] range = windows(line.values(), count);
    if (range[0] > range[1]) return Optional.empty();
    boolean closed = last(line.values()) - first(line.values()) + 1 == count;
    if (closed) return Optional.of(window(line, range[0], count));
    OptionalInt below = headings().start(line.first().block());
    Set<Integer> known =
        below.isPresent() && isUnbroken(line)
            ? Set.of(below.getAsInt())
            : starts().getOrDefault(Shape.of(line), Set.of());
    int[] fitting =
        IntStream.rangeClosed(range[0], range[1])
            .filter(at -> known.contains(start(line, at)))
            .toArray();
    return fitting.length == 1 ? Optional.of(window(line, fitting[0], count)) : Optional.empty();
  }

  /** Every value has a printed column of its own. */
  private static boolean isUnbroken(Line line) {
    List<Spot> values = line.values();
    return line.notation().columnsPrinted()
        && values.get(values.size() - 1).column() - values.get(0).column() == values.size() - 1;
  }

  private static List<Spot> window(Line line, int from, int count) {
    return line.values().subList(from, from + count);
  }

  /** First and last start of a window that holds every printed value. */
  private static int[] windows(List<Spot> values, int count) {
    return new int[] {
      Math.max(0, last(values) - count + 1), Math.min(first(values), values.size() - count)
    };
  }

  private static int first(List<Spot> values) {
    int first = 0;
    while (first < values.size() && values.get(first).isBlank()) first++;
    return first;
  }

  private static int last(List<Spot> values) {
    int last = values.size() - 1;
    while (last >= 0 && values.get(last).isBlank()) last--;
    return last;
  }

  private static int start(Line line, int at) {
    return line.values().get(at).column();
  }

  private static int filled(List<Spot> values) {
    int filled = 0;
    for (Spot value : values) if (!value.isBlank()) filled++;
    return filled;
  }
}
