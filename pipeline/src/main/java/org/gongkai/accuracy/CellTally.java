package org.gongkai.accuracy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.generate.Expected;
import org.gongkai.issue.Severity;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ProcessedReport.Outcome;

/** Counts the cells of one report. */
final class CellTally {
  private static final String NOTHING = "nothing";

  private final Truth truth;
  private final Map<Measure, Long> counts = new EnumMap<>(Measure.class);
  private final List<Wrong> wrong = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final Set<Section> owing = new HashSet<>();
  private final Set<Section> inexact = new HashSet<>();

  CellTally(Truth truth) {
    this.truth = truth;
    count(Measure.REPORTS);
    truth.cells().forEach(this::owe);
  }

  private void owe(Place place, Expected expected) {
    if (!(expected instanceof Expected.Printed)) return;
    count(Measure.OWED);
    owing.add(place.section());
  }

  ScoredReport scored() {
    counts.put(Measure.TABLES, (long) owing.size());
    counts.put(
        Measure.TABLES_EXACT, owing.stream().filter(section -> !inexact.contains(section)).count());
    return new ScoredReport(truth.form(), new Score(counts), wrong, unread);
  }

  /** Nothing of the report was read. */
  void notRead(String reason) {
    count(Measure.NOT_READ);
    truth.cells().forEach((place, expected) -> missing(place, expected, reason));
  }

  /** What was read of the report. */
  void read(ProcessedReport part) {
    if (part.outcome() != Outcome.READ) {
      notRead(part.reason());
      return;
    }
    if (truth.year().isPresent() && part.year().isEmpty()) {
      // It is published under no year: nobody meets its figures.
      notRead(String.join(" ", part.evidence()));
      return;
    }
    boolean warned = isWarned(part);
    year(part, warned);
    if (part.agencyVerbatim().isEmpty()) count(Measure.AGENCY_MISSING);
    Map<Place, List<Fact>> facts = byPlace(part);
    truth
        .cells()
        .forEach((place, cell) -> cell(place, cell, facts.getOrDefault(place, List.of()), warned));
    facts.forEach(
        (place, found) -> {
          if (!truth.cells().containsKey(place)) unexpected(place, found, warned);
        });
  }

  /** What was read of a report that is not there. */
  void invented(ProcessedReport part) {
    boolean warned = isWarned(part);
    byPlace(part).forEach((place, found) -> unexpected(place, found, warned));
  }

  private static boolean isWarned(ProcessedReport part) {
    return part.issues().stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
  }

  private static Map<Place, List<Fact>> byPlace(ProcessedReport part) {
    return part.facts().stream()
        .collect(Collectors.groupingBy(Fact::place, LinkedHashMap::new, Collectors.toList()));
  }

  private void year(ProcessedReport part, boolean warned) {
    if (truth.year().isEmpty() || part.year().equals(truth.year())) return;
    count(Measure.YEAR_WRONG);
    wrong(
        new Wrong(
            "year",
            Integer.toString(truth.year().getAsInt()),
            Integer.toString(part.year().getAsInt()),
            String.join(" ", part.evidence()),
            !warned));
  }

  private void cell(Place place, Expected expected, List<Fact> found, boolean warned) {
    List<Fact> numbers = numbers(found);
    if (expected.value().isEmpty()) unexpected(place, found, warned);
    else if (numbers.isEmpty()) missing(place, expected, reason(found));
    else if (numbers.stream().allMatch(fact -> says(fact, expected.value().get())))
      count(expected instanceof Expected.Printed ? Measure.RIGHT : Measure.UNDECIDABLE_RIGHT);
    else wrong(place, expected.value(), numbers, warned);
  }

  private void unexpected(Place place, List<Fact> found, boolean warned) {
    if (found.stream().noneMatch(CellTally::isReported)) return;
    count(Measure.INVENTED);
    wrong(place, Optional.empty(), numbers(found), warned);
  }

  private void missing(Place place, Expected expected, String reason) {
    if (expected instanceof Expected.Undecidable) count(Measure.UNDECIDABLE_LEFT);
    if (!(expected instanceof Expected.Printed)) return;
    count(Measure.UNREADABLE);
    inexact.add(place.section());
    unread.add(new Unread(place, reason));
  }

  private void wrong(Place place, Optional<BigDecimal> printed, List<Fact> found, boolean warned) {
    inexact.add(place.section());
    wrong(
        new Wrong(
            place.toString(),
            printed.map(CellTally::plain).orElse(NOTHING),
            found.stream().map(CellTally::number).collect(Collectors.joining(" and ")),
            found.stream().map(CellTally::evidence).collect(Collectors.joining(" and ")),
            !warned && found.stream().anyMatch(CellTally::isReported)));
  }

  private void wrong(Wrong one) {
    count(Measure.WRONG);
    if (one.isSilent()) count(Measure.SILENT_WRONG);
    wrong.add(one);
  }

  private void count(Measure measure) {
    counts.merge(measure, 1L, Long::sum);
  }

  private static List<Fact> numbers(List<Fact> facts) {
    return facts.stream().filter(fact -> fact.value().number().isPresent()).toList();
  }

  private static boolean says(Fact fact, BigDecimal number) {
    return fact.value().number().filter(read -> read.compareTo(number) == 0).isPresent();
  }

  private static boolean isReported(Fact fact) {
    return fact.value() instanceof CellValue.Reported;
  }

  private static String reason(List<Fact> found) {
    if (found.isEmpty()) return "no such cell was read";
    return found.get(0).value() instanceof CellValue.Unreadable unreadable
        ? unreadable.reason()
        : "read as " + found.get(0).value().status();
  }

  private static String number(Fact fact) {
    return plain(fact.value().number().orElseThrow()) + " " + fact.value().status();
  }

  private static String evidence(Fact fact) {
    return fact.provenance()
        .map(
            from ->
                String.join(
                    ", ",
                    "\"" + from.verbatim() + "\"",
                    "row \"" + from.rowLabel() + "\"",
                    "column \"" + from.columnLabel() + "\"",
                    from.evidence().toString()))
        .orElse("derived");
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
