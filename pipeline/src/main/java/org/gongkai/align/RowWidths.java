package org.gongkai.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Notation;

/**
 * How many cells the rows of a table have where cells are printed one after another and no row
 * ends: if nearly all rows have as many, padding included, the blank cells of a row of that width
 * are its own. So they are if nearly all rows have just as many cells behind their words as the
 * form has columns: then nothing is padded.
 */
final class RowWidths {
  /** Fewer rows prove nothing. */
  private static final int FEW = 5;

  /** So many rows in a hundred must agree. */
  private static final int NEARLY_ALL = 80;

  /**
   * A printed row.
   *
   * @param values its cells behind its words
   * @param width with the cells of its words
   */
  private record Row(Line values, int width) {}

  private final Map<Line, Integer> widths = new IdentityHashMap<>();
  // The sign that closes the last cell of a block looks like a blank cell behind it.
  private final Set<Line> ends = Collections.newSetFromMap(new IdentityHashMap<>());
  private final int usual;
  private final boolean valuesComeFirst;
  private final boolean isUnpadded;
  private final boolean endsAreBlank;

  RowWidths(List<Line> lines, int count) {
    List<Row> rows = rows(lines);
    rows.forEach(row -> widths.put(row.values(), row.width()));
    for (int i = 0; i < lines.size(); i++) if (endsItsBlock(lines, i)) ends.add(lines.get(i));
    usual = usual(rows);
    List<Row> wide =
        rows.stream()
            .filter(row -> row.width() == usual && row.values().hasFigures())
            .filter(row -> row.values().values().size() >= count)
            .toList();
    long filled = wide.stream().filter(row -> !row.values().values().get(0).isBlank()).count();
    valuesComeFirst = wide.size() >= FEW && isNearlyAll(filled, wide.size());
    List<Row> printed = rows.stream().filter(row -> row.values().hasFigures()).toList();
    long bare = printed.stream().filter(row -> row.values().values().size() == count).count();
    isUnpadded = bare >= FEW && isNearlyAll(bare, printed.size());
    long blank = printed.stream().filter(row -> isBlankLast(row.values(), count)).count();
    endsAreBlank = isUnpadded && blank >= FEW && blank * 2 > bare;
  }

  private static boolean isBlankLast(Line line, int count) {
    return line.values().size() == count && line.values().get(count - 1).isBlank();
  }

  private static boolean endsItsBlock(List<Line> lines, int at) {
    return at + 1 == lines.size()
        || lines.get(at + 1).first().block() != lines.get(at).first().block();
  }

  private static List<Row> rows(List<Line> lines) {
    List<Row> rows = new ArrayList<>();
    int words = 0;
    for (Line line : lines) {
      if (line.notation() != Notation.CELLS) words = 0;
      else if (!line.hasValues()) words++;
      else {
        rows.add(new Row(line, words + line.values().size()));
        words = 0;
      }
    }
    return rows;
  }

  /** The width of nearly all rows; 0 where they differ. */
  private static int usual(List<Row> rows) {
    Map<Integer, Integer> counts = new HashMap<>();
    rows.forEach(row -> counts.merge(row.width(), 1, Integer::sum));
    for (Map.Entry<Integer, Integer> entry : counts.entrySet())
      if (entry.getValue() >= FEW && isNearlyAll(entry.getValue(), rows.size()))
        return entry.getKey();
    return 0;
  }

  private static boolean isNearlyAll(long some, int all) {
    return some * 100 >= (long) all * NEARLY_ALL;
  }

  /** Whether the row has all its cells, and no padding that could stand for one. */
  boolean isWhole(Line line, int count) {
    return line.notation() == Notation.CELLS
        && isUnpadded
        && line.values().size() == count
        && !(ends.contains(line) && line.values().get(count - 1).isBlank());
  }

  /**
   * Whether the row has a cell more than others, of which most end with a blank one: as its last is
   * blank, too, one of its figures may be printed twice.
   */
  boolean isTooWide(Line line, int count) {
    List<Spot> values = line.values();
    return line.notation() == Notation.CELLS
        && endsAreBlank
        && values.size() > count
        && values.get(values.size() - 1).isBlank();
  }

  /**
   * The first cells behind the words of a row of the usual width, as many as the form has columns.
   * Padding may fill up a row that has lost a cell: then its last cell is blank.
   */
  Optional<List<Spot>> values(Line line, int count) {
    List<Spot> values = line.values();
    boolean padded =
        valuesComeFirst
            && widths.getOrDefault(line, 0) == usual
            && values.size() >= count
            && !values.get(count - 1).isBlank()
            && values.subList(count, values.size()).stream().allMatch(Spot::isBlank);
    return padded || isWhole(line, count)
        ? Optional.of(values.subList(0, count))
        : Optional.empty();
  }
}
