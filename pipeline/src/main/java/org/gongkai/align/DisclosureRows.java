package org.gongkai.align;

import static org.gongkai.fact.Testimony.agrees;
import static org.gongkai.fact.Testimony.disagrees;
import static org.gongkai.fact.Testimony.silent;
import static org.gongkai.fact.Witness.GRID;
import static org.gongkai.fact.Witness.HEADING;
import static org.gongkai.fact.Witness.ORDER;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.fact.Evidence;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.fact.Testimony;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;

/** The rows of table two: the facts that their witnesses allow, and the issues that follow. */
final class DisclosureRows {
  /** A row whose next best reading costs hardly more could as well be another. */
  private static final double LEAST_MARGIN = 1;

  private final DisclosureTable table;
  private final RowLabels labels;
  private final LabelReader reader;
  private final List<RowMatcher.Placement> placements;
  private final LostCells lostCells;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  DisclosureRows(DisclosureTable table, RowLabels labels, LabelReader reader) {
    this.table = table;
    this.labels = labels;
    this.reader = reader;
    this.placements = new RowMatcher(table.lines(), labels, reader, table).match();
    this.lostCells = new LostCells(placements.stream().flatMap(p -> row(p).stream()).toList());
  }

  Placed read() {
    for (RowMatcher.Placement placement : placements) {
      if (placement.line() >= 0) read(placement);
    }
    reportOutOfOrder();
    Optional<String> form = facts.stream().map(Fact::form).findFirst();
    return new Placed(form, facts, issues);
  }

  /** Rows that their label names and their order denies: nothing of them is placed. */
  private void reportOutOfOrder() {
    for (int i = 0; i < table.lines().size(); i++) {
      int line = i;
      Line printed = table.lines().get(line);
      OptionalInt named = reader.named(printed.pieces());
      boolean taken = placements.stream().anyMatch(p -> p.line() == line);
      if (taken || named.isEmpty() || !printed.hasFigures()) continue;
      report("row-out-of-order", named.getAsInt(), line, "stands where it is not expected");
    }
  }

  /** An issue of the cells that the row has below the headings of the line. */
  private void report(String rule, int index, int line, String what) {
    FormRow row = labels.row(index);
    List<String> cells =
        table.use(line, index).stream()
            .flatMap(use -> use.block().columns().stream())
            .map(column -> place(row, column).toString())
            .toList();
    String values = Spot.texts(table.lines().get(line).values());
    String message = "Row " + row.code() + ": " + what + ": " + values;
    issues.add(Issue.of(rule, Severity.ERROR, message, cells));
  }

  private static Place place(FormRow row, FormColumn column) {
    return new Place(Section.DISCLOSURE, row.code(), column.code());
  }

  private void read(RowMatcher.Placement placement) {
    Optional<ColumnHeading.Use> use = table.use(placement.line(), placement.row());
    Evidence row = evidence(placement, use, heading(placement, use));
    row.doubt()
        .ifPresent(reason -> report("row-in-doubt", placement.row(), placement.line(), reason));
    if (use.isEmpty()) return;
    if (row.doubt().isEmpty() && isShuffled(placement))
      report("row-in-doubt", placement.row(), placement.line(), "some headings stand elsewhere");
    List<FormColumn> columns = use.get().block().columns();
    String words = words(placement);
    boolean isShuffled = isShuffled(placement);
    for (int i = 0; i < columns.size(); i++) {
      Evidence evidence =
          isShuffled ? evidence(placement, use, shuffledHeading(placement, i)) : row;
      Placed.Labelled labelled =
          new Placed.Labelled(words, columns.get(i).labels().get(0), evidence);
      facts.add(
          evidence.doubt().isPresent()
              ? unplaced(placement, i, use.get(), labelled)
              : placed(placement, i, use.get(), labelled));
    }
  }

  private Fact placed(
      RowMatcher.Placement placement, int index, ColumnHeading.Use use, Placed.Labelled labelled) {
    Spot spot = table.values(placement.line(), placement.row()).orElseThrow().get(index);
    FormColumn column = use.block().columns().get(index);
    String heading = table.heading(placement.line()).orElseThrow().text();
    return Placed.fact(
        place(labels.row(placement.row()), column),
        CellReader.read(spot.text(), column, heading),
        use.block().unitOf(column),
        use.form().form(),
        spot,
        labelled);
  }

  private Fact unplaced(
      RowMatcher.Placement placement, int index, ColumnHeading.Use use, Placed.Labelled labelled) {
    FormColumn column = use.block().columns().get(index);
    return Placed.unplaced(
        place(labels.row(placement.row()), column),
        labelled.evidence().doubt().orElseThrow(),
        use.block().unitOf(column),
        use.form().form(),
        table.lines().get(placement.line()).values(),
        labelled);
  }

  private Evidence evidence(
      RowMatcher.Placement placement, Optional<ColumnHeading.Use> use, Testimony heading) {
    return Evidence.of(
        placement.match().testimony(), order(placement), heading, grid(placement, use));
  }

  /** No total of table two can bear out what only a piece of a label says. */
  private static Testimony order(RowMatcher.Placement placement) {
    if (placement.margin() < LEAST_MARGIN) return disagrees(ORDER, placement.order());
    return placement.match().isStrong()
        ? agrees(ORDER, placement.order())
        : silent(ORDER, placement.order());
  }

  /** Of the row as a whole. */
  private Testimony heading(RowMatcher.Placement placement, Optional<ColumnHeading.Use> use) {
    if (use.isEmpty()) return disagrees(HEADING, "not those of the row");
    return misplaced(placement).cardinality() < use.get().block().columns().size()
        ? agrees(HEADING, "in the form's order")
        : disagrees(HEADING, "in another order");
  }

  /** Of one of its columns, where some stand in another order. */
  private Testimony shuffledHeading(RowMatcher.Placement placement, int column) {
    return misplaced(placement).get(column)
        ? disagrees(HEADING, "in another order")
        : agrees(HEADING, "in the form's place, others are not");
  }

  private boolean isShuffled(RowMatcher.Placement placement) {
    return !misplaced(placement).isEmpty();
  }

  private BitSet misplaced(RowMatcher.Placement placement) {
    return table.heading(placement.line()).map(ColumnHeading::misplaced).orElseGet(BitSet::new);
  }

  private Testimony grid(RowMatcher.Placement placement, Optional<ColumnHeading.Use> use) {
    if (use.isEmpty()) return silent(GRID, "not looked at");
    int count = use.get().block().columns().size();
    if (row(placement).isEmpty()) return disagrees(GRID, "not " + count + " cells in a sure order");
    return row(placement).filter(lostCells::mayHide).isPresent()
        ? disagrees(GRID, "its last cell is blank and hardly another row's: cells may have moved")
        : agrees(GRID, count + " of " + count + " cells");
  }

  private Optional<LostCells.Row> row(RowMatcher.Placement placement) {
    if (placement.line() < 0) return Optional.empty();
    return table
        .values(placement.line(), placement.row())
        .map(values -> new LostCells.Row(table.lines().get(placement.line()), values));
  }

  private String words(RowMatcher.Placement placement) {
    List<String> words = new ArrayList<>();
    for (int i = placement.from(); i < placement.to(); i++) words.add(table.lines().get(i).words());
    return String.join(" ", words).strip();
  }
}
