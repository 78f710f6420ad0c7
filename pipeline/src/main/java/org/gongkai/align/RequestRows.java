package org.gongkai.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;

/**
 * The rows of table three as one form reads them: the witnesses of each, what they allow, and the
 * facts and issues that follow.
 */
final class RequestRows {
  /** A row whose next best reading costs hardly more could as well be another. */
  private static final double LEAST_MARGIN = 2;

  /** Rows further apart are not mistaken for each other: too many others stand between them. */
  private static final int NEAR = 3;

  private final RequestReading reading;
  private final ValueSlots slots;
  private final int[] leftOut;
  private final HeadingOrder.Verdict headings;
  private final RowTotals totals;
  private final boolean rowsAddUp;

  RequestRows(RequestReading reading) {
    this.reading = reading;
    this.slots = reading.slots();
    this.leftOut = reading.leftOut();
    this.headings = headings(reading);
    Map<String, List<Spot>> values = new HashMap<>();
    for (RowMatcher.Placement p : reading.placements()) {
      values(p).ifPresent(v -> values.put(row(p).code(), v));
    }
    this.totals = new RowTotals(values);
    long adding = values.values().stream().filter(RowTotals::addsUp).count();
    long nothing = values.values().stream().filter(RowTotals::allZero).count();
    this.rowsAddUp = (adding + nothing) * 10 >= values.size() * 9L;
  }

  private static HeadingOrder.Verdict headings(RequestReading reading) {
    int first =
        reading.placements().stream()
            .mapToInt(RowMatcher.Placement::from)
            .min()
            .orElse(reading.lines().size());
    List<Line> above =
        reading.lines().subList(0, first).stream().filter(line -> !line.hasFigures()).toList();
    return new HeadingOrder(reading.block().columns()).of(above);
  }

  List<Issue> headingIssues() {
    if (headings != HeadingOrder.Verdict.CONFLICTS) return List.of();
    return List.of(
        Issue.of(
            "column-order-conflict",
            Severity.ERROR,
            "The headings of table "
                + reading.form().section()
                + " stand in another order than in"
                + " the form: no value of it is placed",
            List.of()));
  }

  private FormRow row(RowMatcher.Placement placement) {
    return reading.block().rows().get(placement.row());
  }

  private Optional<List<Spot>> values(RowMatcher.Placement placement) {
    if (placement.line() < 0) return Optional.empty();
    return slots.choose(reading.lines().get(placement.line()));
  }

  void read(RowMatcher.Placement placement, List<Fact> facts, List<Issue> issues) {
    FormRow row = row(placement);
    if (placement.line() < 0) {
      issues.add(issue("row-without-values", Severity.WARNING, row, "has a label and no values"));
      return;
    }
    Line line = reading.lines().get(placement.line());
    Optional<List<Spot>> values = values(placement);
    Optional<String> doubt = doubt(placement, values);
    Placed.Labelled labelled =
        new Placed.Labelled(words(placement), "", evidence(placement, values));
    if (doubt.isPresent()) {
      List<Spot> printed = values.orElse(line.values());
      issues.add(issue("row-in-doubt", Severity.ERROR, row, doubt.get() + ": " + texts(printed)));
      for (FormColumn column : reading.block().columns())
        facts.add(
            Placed.unplaced(
                place(row, column), doubt.get(), unit(column), form(), printed, labelled));
      return;
    }
    for (int i = 0; i < reading.block().columns().size(); i++) {
      FormColumn column = reading.block().columns().get(i);
      Spot spot = values.orElseThrow().get(i);
      CellValue value = CellReader.read(spot.text(), column, "");
      facts.add(
          Placed.fact(
              place(row, column),
              value,
              unit(column),
              form(),
              spot,
              new Placed.Labelled(labelled.row(), column.labels().get(0), labelled.evidence())));
    }
  }

  /**
   * Why the values of a row must not be published as its figures; empty when two witnesses agree.
   */
  private Optional<String> doubt(RowMatcher.Placement placement, Optional<List<Spot>> values) {
    if (values.isEmpty())
      return Optional.of(
          "its values are not " + reading.block().columns().size() + " in a sure order");
    if (headings == HeadingOrder.Verdict.CONFLICTS)
      return Optional.of("the column headings stand in another order");
    if (headings == HeadingOrder.Verdict.SILENT && !rowsAddUp)
      return Optional.of("no column headings are printed and the rows do not add up");
    if (placement.margin() < LEAST_MARGIN)
      return Optional.of("its label and its order point to different rows");
    if (isCrossed(placement))
      return Optional.of("a row that its label puts on the other side of it was left out");
    if (isCrowded(placement))
      return Optional.of("two rows of values stand at its label, and no label between them");
    if (placement.match().isStrong()) return Optional.empty();
    boolean counted = isCountedOff(placement);
    if (placement.match().kind() == Match.Kind.PIECE && counted) return Optional.empty();
    boolean sums = totals.confirm(row(placement).code(), reading.block().totals());
    boolean telling =
        placement.match().kind() == Match.Kind.NONE || !RowTotals.allZero(values.get());
    return counted && sums && telling
        ? Optional.empty()
        : Optional.of("no label names it, and order and totals do not agree on it");
  }

  /** A line that names a row without values elsewhere stands on the wrong side of this one. */
  private boolean isCrossed(RowMatcher.Placement placement) {
    for (int i = 0; i < reading.lines().size(); i++) {
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
    return !taken && line.label().isEmpty() && line.hasFigures() && slots.choose(line).isPresent();
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

  private String evidence(RowMatcher.Placement placement, Optional<List<Spot>> values) {
    Match match = placement.match();
    List<String> witnesses = new ArrayList<>();
    witnesses.add(
        "label "
            + match.kind().name().toLowerCase(Locale.ROOT)
            + (match.distance() > 0 ? " " + match.distance() : ""));
    witnesses.add(placement.order());
    witnesses.add("headings " + headings.name().toLowerCase(Locale.ROOT));
    if (values.isPresent() && RowTotals.addsUp(values.get())) witnesses.add("row adds up");
    if (totals.confirm(row(placement).code(), reading.block().totals()))
      witnesses.add("columns add up");
    return String.join("; ", witnesses);
  }

  /** Rows of values that no row of the form took: a row too many, or one whose label is lost. */
  void reportUnplaced(List<Issue> issues) {
    Set<Integer> taken = new HashSet<>();
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (RowMatcher.Placement p : reading.placements()) {
      taken.add(p.line());
      first = Math.min(first, p.from());
      last = Math.max(last, p.to());
    }
    for (int i = first; i < last; i++) {
      Line line = reading.lines().get(i);
      boolean fits = slots.choose(line).isPresent();
      if (taken.contains(i) || !line.hasFigures() || !fits) continue;
      issues.add(
          Issue.of(
              "unknown-row-label",
              Severity.WARNING,
              "A row of table three is not of the form and left out: "
                  + line.words()
                  + " "
                  + texts(line.values()),
              List.of()));
    }
  }

  private Issue issue(String rule, Severity severity, FormRow row, String what) {
    List<String> cells =
        reading.block().columns().stream().map(c -> place(row, c).toString()).toList();
    return Issue.of(rule, severity, "Row " + row.code() + " " + what, cells);
  }

  private String words(RowMatcher.Placement placement) {
    StringBuilder words = new StringBuilder();
    for (int i = placement.from(); i < placement.to(); i++)
      words.append(reading.lines().get(i).words()).append(' ');
    return words.toString().strip();
  }

  private String form() {
    return reading.form().form();
  }

  private String unit(FormColumn column) {
    return reading.block().unitOf(column);
  }

  private static Place place(FormRow row, FormColumn column) {
    return new Place(Section.REQUEST, row.code(), column.code());
  }

  private static String texts(List<Spot> values) {
    return String.join(" | ", values.stream().map(v -> v.text().strip()).toList());
  }
}
