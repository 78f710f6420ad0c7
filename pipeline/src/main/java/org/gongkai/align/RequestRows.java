package org.gongkai.align;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Evidence;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;

/**
 * The rows of table three as one form reads them: the facts that their witnesses allow, and the
 * issues that follow.
 */
final class RequestRows {
  private final RequestReading reading;
  private final RequestEvidence evidence;

  RequestRows(RequestReading reading) {
    this.reading = reading;
    this.evidence = new RequestEvidence(reading);
  }

  List<Issue> headingIssues() {
    if (!evidence.headingsConflict()) return List.of();
    return List.of(
        Issue.of(
            "column-order-conflict",
            Severity.ERROR,
            "The headings of table "
                + reading.form().template().section()
                + " stand in another order than in the form: no value is placed below "
                + denied(),
            List.of()));
  }

  private String denied() {
    return IntStream.range(0, reading.block().columns().size())
        .filter(evidence::isDenied)
        .mapToObj(i -> reading.block().columns().get(i).labels().get(0))
        .collect(Collectors.joining(", "));
  }

  void read(RowMatcher.Placement placement, List<Fact> facts, List<Issue> issues) {
    FormRow row = reading.row(placement);
    if (placement.line() < 0) {
      issues.add(issue("row-without-values", Severity.WARNING, row, "a label and no values"));
      return;
    }
    Line line = reading.lines().get(placement.line());
    Optional<List<Spot>> values = reading.values(placement);
    List<FormColumn> columns = reading.block().columns();
    List<Evidence> witnesses = evidence.of(placement);
    if (witnesses.stream().allMatch(one -> one.doubt().isPresent()))
      issues.add(
          issue(
              "row-in-doubt",
              Severity.ERROR,
              row,
              witnesses.get(0).doubt().orElseThrow()
                  + ": "
                  + Spot.texts(values.orElse(line.values()))));
    String words = words(placement);
    for (int i = 0; i < columns.size(); i++) {
      int at = i;
      List<Spot> printed = values.map(v -> v.subList(at, at + 1)).orElse(line.values());
      facts.add(fact(row, columns.get(i), printed, words, witnesses.get(i)));
    }
  }

  private Fact fact(
      FormRow row, FormColumn column, List<Spot> printed, String words, Evidence witnesses) {
    Place place = place(row, column);
    Optional<String> doubt = witnesses.doubt();
    if (doubt.isPresent()) {
      Placed.Labelled labelled = new Placed.Labelled(words, "", witnesses);
      return Placed.unplaced(place, doubt.get(), unit(column), form(), printed, labelled);
    }
    Spot spot = printed.get(0);
    CellValue value = CellReader.read(spot.text(), column, "");
    Placed.Labelled labelled = new Placed.Labelled(words, column.labels().get(0), witnesses);
    return Placed.fact(place, value, unit(column), form(), spot, labelled);
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
      boolean fits = reading.slots().choose(i).isPresent();
      if (taken.contains(i) || !line.hasFigures() || !fits) continue;
      issues.add(
          Issue.of(
              "unknown-row-label",
              Severity.WARNING,
              "A row of table three is not of the form and left out: "
                  + line.words()
                  + " "
                  + Spot.texts(line.values()),
              List.of()));
    }
  }

  private Issue issue(String rule, Severity severity, FormRow row, String what) {
    List<String> cells =
        reading.block().columns().stream().map(c -> place(row, c).toString()).toList();
    return Issue.of(rule, severity, "Row " + row.code() + ": " + what, cells);
  }

  private String words(RowMatcher.Placement placement) {
    StringBuilder words = new StringBuilder();
    for (int i = placement.from(); i < placement.to(); i++)
      words.append(reading.lines().get(i).words()).append(' ');
    return words.toString().strip();
  }

  private String form() {
    return reading.form().template().form();
  }

  private String unit(FormColumn column) {
    return reading.block().unitOf(column);
  }

  private static Place place(FormRow row, FormColumn column) {
    return new Place(Section.REQUEST, row.code(), column.code());
  }
}
