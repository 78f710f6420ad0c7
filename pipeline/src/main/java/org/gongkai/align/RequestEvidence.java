package org.gongkai.align;

import static org.gongkai.fact.Testimony.agrees;
import static org.gongkai.fact.Testimony.disagrees;
import static org.gongkai.fact.Testimony.silent;
import static org.gongkai.fact.Witness.COLUMN_SUM;
import static org.gongkai.fact.Witness.GRID;
import static org.gongkai.fact.Witness.HEADING;
import static org.gongkai.fact.Witness.ORDER;
import static org.gongkai.fact.Witness.ROW_SUM;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gongkai.fact.Evidence;
import org.gongkai.fact.Testimony;

/** The witnesses of the rows of table three, as one form reads them. */
final class RequestEvidence {
  /** A row whose next best reading costs hardly more could as well be another. */
  private static final double LEAST_MARGIN = 2;

  /** Rows further apart are not mistaken for each other: too many others stand between them. */
  private static final int NEAR = 3;

  private final RequestReading reading;
  private final ValueSlots slots;
  private final int[] leftOut;
  private final HeadingOrder.Verdict headings;
  private final Optional<BitSet> misplaced;
  private final Map<String, RowFigures> figures = new HashMap<>();
  private final RowTotals totals;
  private final boolean rowsAddUp;
  private final LostCells lostCells;
  private final boolean isRobbed;

  RequestEvidence(RequestReading reading) {
    this.reading = reading;
    this.slots = reading.slots();
    this.leftOut = reading.leftOut();
    List<Line> above = above(reading);
    this.headings = reading.form().headings().of(above);
    this.misplaced = HeadingPlaces.misplaced(above, reading.form().columns(), 1);
    for (RowMatcher.Placement p : reading.placements())
      reading.values(p).ifPresent(v -> figures.put(reading.row(p).code(), RowFigures.of(v)));
    this.totals = new RowTotals(figures);
    long adding = figures.values().stream().filter(RowFigures::addUp).count();
    long nothing = figures.values().stream().filter(RowFigures::areZero).count();
    this.lostCells =
        new LostCells(reading.placements().stream().flatMap(p -> row(p).stream()).toList());
    this.isRobbed = figures.size() * 2 < reading.placements().size();
    this.rowsAddUp = (adding + nothing) * 10 >= figures.size() * 9L;
  }

  private static List<Line> above(RequestReading reading) {
    int first =
        reading.placements().stream()
            .mapToInt(RowMatcher.Placement::from)
            .min()
            .orElse(reading.lines().size());
    return reading.lines().subList(0, first).stream().filter(l -> !l.hasFigures()).toList();
  }

  /** The printed headings stand in another order than the form's. */
  boolean headingsConflict() {
    return headings == HeadingOrder.Verdict.CONFLICTS;
  }

  /** The columns that the headings deny; all of them where they do not say which. */
  boolean isDenied(int column) {
    return headingsConflict() && misplaced.map(places -> places.get(column)).orElse(true);
  }

  /** What places the values of a row, column by column. */
  List<Evidence> of(RowMatcher.Placement placement) {
    Optional<List<Spot>> values = reading.values(placement);
    Testimony order = order(placement);
    Testimony label = placement.match().testimony();
    Testimony columnSum = columnSum(placement);
    Testimony grid = grid(placement, values);
    Testimony rowSum = rowSum(placement);
    int columns = reading.block().columns().size();
    Function<Testimony, Evidence> below =
        heading -> Evidence.of(label, order, columnSum, heading, grid, rowSum);
    if (!headingsConflict()) return Collections.nCopies(columns, below.apply(heading(0)));
    return IntStream.range(0, columns).mapToObj(this::heading).map(below).toList();
  }

  /** None where the row has no values. */
  private Optional<RowFigures> figures(RowMatcher.Placement placement) {
    return Optional.ofNullable(figures.get(reading.row(placement).code()));
  }

  private Testimony order(RowMatcher.Placement placement) {
    if (placement.margin() < LEAST_MARGIN) return disagrees(ORDER, placement.order());
    if (isCrossed(placement))
      return disagrees(ORDER, "a row that its label puts on the other side was left out");
    if (isCrowded(placement))
      return disagrees(ORDER, "two rows of values stand at its label, and no label between them");
    if (placement.match().isStrong()) return agrees(ORDER, placement.order());
    return isCountedOff(placement)
        ? agrees(ORDER, "counted off between named rows")
        : silent(ORDER, "not counted off between named rows");
  }

  /** Zeros add up wherever they stand, so they confirm no row that strange words name. */
  private Testimony columnSum(RowMatcher.Placement placement) {
    boolean silentLabel = placement.match().kind() == Match.Kind.NONE;
    boolean telling = silentLabel || figures(placement).filter(row -> !row.areZero()).isPresent();
    boolean holds =
        totals.confirm(reading.row(placement).code(), reading.block().totals()) && telling;
    return holds
        ? agrees(COLUMN_SUM, "the rows add up to the total row")
        : silent(COLUMN_SUM, "no total row tells");
  }

  private Testimony heading(int column) {
    return switch (headings) {
      case AGREES -> agrees(HEADING, "in the form's order");
      case CONFLICTS ->
          isDenied(column)
              ? disagrees(HEADING, "in another order")
              : agrees(HEADING, "in the form's place, others are not");
      case SILENT -> silent(HEADING, "none printed");
    };
  }

  private Testimony grid(RowMatcher.Placement placement, Optional<List<Spot>> values) {
    int count = reading.block().columns().size();
    if (values.isEmpty()) return disagrees(GRID, "not " + count + " cells in a sure order");
    Line line = reading.lines().get(placement.line());
    boolean loose = !line.notation().rowsPrinted();
    if (isRobbed && loose && figures(placement).filter(RowFigures::addUp).isEmpty())
      return disagrees(GRID, "most rows have lost cells, and these may be of several rows");
    boolean counted = slots.isCounted(placement.line());
    if (counted && !placement.match().isStrong())
      return disagrees(GRID, "where its cells begin is not sure without a label");
    return !slots.isWhole(line) && row(placement).filter(lostCells::mayHide).isPresent()
        ? disagrees(GRID, "its last cell is blank and hardly another row's: cells may have moved")
        : agrees(GRID, count + " of " + count + " cells");
  }

  private Optional<LostCells.Row> row(RowMatcher.Placement placement) {
    return reading
        .values(placement)
        .map(values -> new LostCells.Row(reading.lines().get(placement.line()), values));
  }

  /** A table whose rows do not add up is no witness for the columns of one that happens to. */
  private Testimony rowSum(RowMatcher.Placement placement) {
    if (!rowsAddUp) return silent(ROW_SUM, "the rows do not add up");
    return figures(placement).filter(RowFigures::addUp).isPresent()
        ? agrees(ROW_SUM, "the row adds up")
        : agrees(ROW_SUM, "the other rows add up");
  }

  /** A line that names a row without values elsewhere stands on the wrong side of this one. */
  private boolean isCrossed(RowMatcher.Placement placement) {
    for (int i = 0; i < leftOut.length; i++) {
      int row = leftOut[i];
      if (row < 0 || row == placement.row() || Math.abs(row - placement.row()) > NEAR) continue;
      if (row < placement.row() == i > placement.line()) return true;
    }
    return false;
  }

  /** Values without words of their own, beside others that no row took: either may be the row's. */
  private boolean isCrowded(RowMatcher.Placement placement) {
    int line = placement.line();
    if (!reading.lines().get(line).label().isEmpty()) return false;
    return isLeftOver(line - 1) || isLeftOver(line + 1);
  }

  private boolean isLeftOver(int index) {
    if (index < 0 || index >= reading.lines().size()) return false;
    Line line = reading.lines().get(index);
    boolean taken = reading.placements().stream().anyMatch(p -> p.line() == index);
    return !taken && line.label().isEmpty() && line.hasFigures() && slots.choose(index).isPresent();
  }

  /** Between two surely named rows stand exactly as many rows of values as the form has there. */
  private boolean isCountedOff(RowMatcher.Placement placement) {
    List<RowMatcher.Placement> all = reading.placements();
    int at = all.indexOf(placement);
    int before = at;
    while (before >= 0 && !all.get(before).match().isStrong()) before--;
    int behind = at;
    while (behind < all.size() && !all.get(behind).match().isStrong()) behind++;
    if (before < 0 || behind == all.size()) return false;
    RowMatcher.Placement from = all.get(before);
    RowMatcher.Placement to = all.get(behind);
    if (from.line() < 0 || to.line() < 0 || to.row() - from.row() != behind - before) return false;
    long printed =
        reading.lines().subList(from.line() + 1, to.line()).stream()
            .filter(Line::hasFigures)
            .count();
    return printed == to.row() - from.row() - 1;
  }
}
