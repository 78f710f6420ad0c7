package org.gongkai.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Provenance;
import org.gongkai.process.ProcessedReport;
import org.gongkai.prose.Claim;
import org.gongkai.prose.ProseText;
import org.gongkai.query.GivenReports;
import org.gongkai.vocabulary.Region;
import org.gongkai.warehouse.BuildInputs;
import org.gongkai.warehouse.Descent;
import org.gongkai.warehouse.JudgedReport;
import org.gongkai.warehouse.ReportStatus;
import org.gongkai.warehouse.Seats;
import org.gongkai.warehouse.SeriesBreaks;
import org.gongkai.warehouse.Table;
import org.gongkai.warehouse.TableRows;

/** The rows that reports would have in a warehouse, as far as checks look at them. */
final class GivenRows {
  private final BuildInputs inputs;
  private final Map<SeriesBreaks.Cell, String> relations;
  private final Map<Table, List<Object[]>> rows = new EnumMap<>(Table.class);

  private GivenRows(BuildInputs inputs) {
    this.inputs = inputs;
    this.relations = SeriesBreaks.relations(inputs.comparability());
  }

  /** Of those that have an agency and a year, with their bodies and divisions. */
  static GivenReports of(Map<JudgedReport, ProcessedReport> reports, BuildInputs inputs) {
    GivenRows all = new GivenRows(inputs);
    List<JudgedReport> identified =
        reports.keySet().stream().filter(r -> r.keepsFacts() && r.agency().isPresent()).toList();
    identified.forEach(report -> all.add(report, reports.get(report)));
    all.addBodies(identified);
    return new GivenReports(all.rows);
  }

  private void add(Table table, Object... values) {
    rows.computeIfAbsent(table, t -> new ArrayList<>()).add(values);
  }

  private void add(JudgedReport judged, ProcessedReport report) {
    String agency = judged.agencyId().orElseThrow();
    int year = judged.year().orElseThrow();
    boolean stands = judged.status() == ReportStatus.PUBLISHED;
    add(Table.REPORT, TableRows.of(judged));
    if (stands) add(Table.COVERAGE, agency, year, judged.status().code());
    for (Fact fact : report.facts()) add(fact, agency, year, judged.reportId(), stands);
    List<Claim> claims = report.prose().claims();
    for (int i = 0; i < claims.size(); i++)
      add(claims.get(i), i + 1, agency, year, judged.reportId());
    report.prose().text().ifPresent(text -> add(text, agency, year, judged.reportId()));
  }

  private void add(Fact fact, String agency, int year, String report, boolean stands) {
    String relation =
        relations.get(
            new SeriesBreaks.Cell(
                fact.place().section(),
                fact.place().category(),
                fact.place().breakdown(),
                fact.form()));
    add(
        stands ? Table.of(fact.place().section()) : Table.FACT_UNPUBLISHED,
        agency,
        year,
        fact.place().category(),
        fact.place().breakdown(),
        fact.value().number().orElse(null),
        fact.unit(),
        fact.value().status(),
        fact.origin().code(),
        fact.form(),
        fact.scope().code(),
        relation,
        report,
        fact.provenance().map(Provenance::cellId).orElse(null),
        fact.place().section().code());
  }

  private void add(Claim claim, int id, String agency, int year, String report) {
    add(
        Table.CLAIM,
        report,
        agency,
        year,
        id,
        claim.code(),
        claim.value(),
        claim.unit(),
        claim.approximate(),
        claim.scope().code(),
        claim.section().code(),
        claim.sentence());
  }

  private void add(ProseText text, String agency, int year, String report) {
    add(
        Table.PROSE,
        report,
        agency,
        year,
        text.characters(),
        text.years().toArray(),
        text.problemsCharacters().isPresent() ? text.problemsCharacters().getAsInt() : null,
        text.problemsYears().toArray(),
        text.closed(),
        text.sketch().orElse(null));
  }

  private void addBodies(List<JudgedReport> reports) {
    Descent descent = Descent.of(reports, inputs.succession());
    descent.agencies().forEach(agency -> add(Table.DIM_AGENCY, TableRows.of(agency)));
    descent.lineages().forEach(lineage -> add(Table.AGENCY_LINEAGE, TableRows.of(lineage)));
    Set<String> seats =
        descent.agencies().stream().map(a -> a.regionCode()).collect(Collectors.toSet());
    regions(seats, Seats.of(reports, inputs)).forEach(r -> add(Table.DIM_REGION, TableRows.of(r)));
  }

  /** The divisions with these codes and all above them, in all their spells. */
  private static List<Region> regions(Set<String> codes, List<Region> all) {
    Map<String, List<Region>> byCode = new HashMap<>();
    all.forEach(r -> byCode.computeIfAbsent(r.regionCode(), c -> new ArrayList<>()).add(r));
    Set<String> known = new HashSet<>();
    List<String> open = new ArrayList<>(codes);
    while (!open.isEmpty()) {
      String code = open.remove(open.size() - 1);
      if (!known.add(code)) continue;
      byCode.getOrDefault(code, List.of()).forEach(region -> open.add(region.parentCode()));
    }
    return all.stream().filter(region -> known.contains(region.regionCode())).toList();
  }
}
