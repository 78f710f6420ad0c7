package org.gongkai.warehouse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Place;
import org.gongkai.fact.Provenance;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ProcessedReport.Outcome;

/**
 * Brings a report into the bounds of the tables, so that nothing is bent silently on the way.
 *
 * <p>A value has 16 digits before and 4 behind the point: a longer fraction is rounded half up with
 * the issue {@code value-rounded}, a larger number is unreadable. Two facts at one place, or two
 * cells with one id, fail the report: one of them would be wrong.
 */
public final class StorableReport {
  private static final int SCALE = 4;
  private static final int PRECISION = 20;

  private StorableReport() {}

  /** The report as it can be stored. */
  public static ProcessedReport of(ProcessedReport report) {
    Optional<String> clash = clash(report.facts());
    if (clash.isPresent()) return failed(report, clash.get());
    List<Issue> issues = new ArrayList<>(report.issues());
    List<Fact> facts = report.facts().stream().map(f -> fitted(f, issues)).toList();
    return with(report, report.outcome(), report.reason(), facts, issues);
  }

  private static Optional<String> clash(List<Fact> facts) {
    Set<Place> places = new HashSet<>();
    Map<String, Provenance> cells = new HashMap<>();
    for (Fact fact : facts) {
      if (!places.add(fact.place()))
        return Optional.of("Cannot store two facts at the place " + fact.place());
      for (Provenance cell : fact.provenance().stream().toList()) {
        Provenance other = cells.putIfAbsent(cell.cellId(), cell);
        if (other != null && !other.equals(cell))
          return Optional.of("Cannot store two cells with the id " + cell.cellId());
      }
    }
    return Optional.empty();
  }

  private static Fact fitted(Fact fact, List<Issue> issues) {
    Optional<BigDecimal> number = fact.value().number();
    if (number.isEmpty()
        || number.get().stripTrailingZeros().scale() <= SCALE && fits(number.get())) return fact;
    BigDecimal rounded = number.get().setScale(SCALE, RoundingMode.HALF_UP);
    if (!fits(rounded)) return fact.with(tooLarge(number.get()), fact.origin());
    issues.add(rounding(fact, rounded));
    return fact.with(replaced(fact.value(), rounded), fact.origin());
  }

  private static boolean fits(BigDecimal value) {
    return value.precision() - value.scale() <= PRECISION - SCALE;
  }

  private static CellValue tooLarge(BigDecimal value) {
    return new CellValue.Unreadable(
        "The number " + value.toPlainString() + " has more than 16 digits before the point");
  }

  private static CellValue replaced(CellValue value, BigDecimal rounded) {
    if (value instanceof CellValue.Reported) return new CellValue.Reported(rounded);
    if (value instanceof CellValue.Derived derived)
      return new CellValue.Derived(rounded, derived.formula());
    if (value instanceof CellValue.Repaired repaired)
      return new CellValue.Repaired(rounded, repaired.reason());
    throw new IllegalArgumentException("Cannot round a value without a number: " + value);
  }

  private static Issue rounding(Fact fact, BigDecimal rounded) {
    String exact = fact.value().number().map(BigDecimal::toPlainString).orElse("");
    String message = "Rounded " + exact + " to " + rounded.toPlainString();
    return Issue.of("value-rounded", Severity.INFO, message, List.of(fact.place().toString()));
  }

  private static ProcessedReport failed(ProcessedReport report, String reason) {
    return with(report, Outcome.FAILED, reason, List.of(), report.issues());
  }

  private static ProcessedReport with(
      ProcessedReport report,
      Outcome outcome,
      String reason,
      List<Fact> facts,
      List<Issue> issues) {
    return new ProcessedReport(
        report.reportId(),
        report.part(),
        report.file(),
        outcome,
        reason,
        report.mediaType(),
        report.charset(),
        report.title(),
        report.agencyVerbatim(),
        report.agencyEvidence(),
        report.regionHint(),
        report.year(),
        report.imprint(),
        report.forms(),
        facts,
        issues,
        report.unknownLabels(),
        report.prose(),
        report.evidence(),
        report.fingerprint());
  }
}
