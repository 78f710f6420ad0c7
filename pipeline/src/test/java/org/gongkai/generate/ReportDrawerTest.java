package org.gongkai.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Origin;
import org.gongkai.fact.Place;
import org.gongkai.fact.Scope;
import org.gongkai.fact.Section;
import org.gongkai.form.FormTemplate;
import org.gongkai.issue.Issue;
import org.gongkai.validate.FactTable;
import org.gongkai.vocabulary.AgencyResolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportDrawerTest {
  private static final int SEEDS = 40;
  private static final List<String> APPLICANTS =
      List.of(
          "natural_person", "business", "research", "public_interest", "legal_service", "other");

  private static List<Issue> issues(TrueReport report) {
    Map<Section, String> forms = new EnumMap<>(Section.class);
    List<Fact> facts = new ArrayList<>();
    for (FormTemplate form : report.forms()) forms.put(Section.from(form.section()), form.form());
    report
        .figures()
        .forEach(
            (place, number) ->
                facts.add(
                    new Fact(
                        place,
                        new CellValue.Reported(number),
                        "件",
                        Origin.TABLE,
                        forms.get(place.section()),
                        Scope.OWN,
                        Optional.empty())));
    return Generators.conf()
        .rules()
        .check(FactTable.of(forms, facts, OptionalInt.of(report.year())))
        .issues();
  }

  private static BigDecimal at(TrueReport report, Section section, String row, String column) {
    return report.figures().get(new Place(section, row, column));
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleHolds(SizeClass size) {
    for (int seed = 0; seed < SEEDS; seed++) {
      assertThat(issues(Generators.report(seed, 2020, size, "2019"))).isEmpty();
      assertThat(issues(Generators.report(seed, 2023, size, "2021"))).isEmpty();
      assertThat(issues(Generators.report(seed, 2023, size, "2019", "2021")))
          .allSatisfy(i -> assertThat(i.rule()).isEqualTo("form-out-of-its-time"));
    }
  }

  @Test
  void aReportHasTheCellsOfItsForms() {
    assertThat(Generators.report(1, 2023, SizeClass.SMALL, "2021").figures()).hasSize(200);
    assertThat(Generators.report(1, 2020, SizeClass.SMALL, "2019").figures()).hasSize(198);
  }

  @Test
  void mixturesMixTheTables() {
    Set<List<String>> mixtures = new HashSet<>();
    for (int seed = 0; seed < SEEDS; seed++)
      mixtures.add(
          Generators.report(seed, 2023, SizeClass.NIL, "2019", "2021").forms().stream()
              .map(FormTemplate::id)
              .toList());
    assertThat(mixtures)
        .containsExactlyInAnyOrder(
            List.of("disclosure-2019", "request-2019", "dispute"),
            List.of("disclosure-2019", "request-2021", "dispute"),
            List.of("disclosure-2021", "request-2019", "dispute"),
            List.of("disclosure-2021", "request-2021", "dispute"));
  }

  @ParameterizedTest
  @EnumSource(names = {"SMALL", "TYPICAL", "CITY"})
  void noTwoRowsAndNoTwoColumnsAreEqual(SizeClass size) {
    for (int seed = 0; seed < SEEDS; seed++) {
      TrueReport report = Generators.report(seed, 2023, size, "2019", "2021");
      for (Section section : List.of(Section.DISCLOSURE, Section.REQUEST, Section.DISPUTE)) {
        assertThat(rows(report, section)).as("%s %s", seed, section).doesNotHaveDuplicates();
        assertThat(columns(report, section)).as("%s %s", seed, section).doesNotHaveDuplicates();
      }
    }
  }

  private static List<List<BigDecimal>> rows(TrueReport report, Section section) {
    return lines(report, section, true);
  }

  private static List<List<BigDecimal>> columns(TrueReport report, Section section) {
    return lines(report, section, false);
  }

  /** The figures of each row or column; rows and columns of different blocks are never equal. */
  private static List<List<BigDecimal>> lines(TrueReport report, Section section, boolean rows) {
    List<Place> places =
        report.figures().keySet().stream().filter(p -> p.section() == section).toList();
    return places.stream()
        .map(p -> rows ? p.category() : p.breakdown())
        .distinct()
        .map(
            code ->
                places.stream()
                    .filter(p -> code.equals(rows ? p.category() : p.breakdown()))
                    .map(p -> report.figures().get(p))
                    .toList())
        .toList();
  }

  @Test
  void aNilReportHasNothingButZeros() {
    assertThat(Generators.report(3, 2020, SizeClass.NIL, "2019").figures().values())
        .allSatisfy(n -> assertThat(n).isZero());
  }

  @Test
  void mostCellsOfASparseReportAreZero() {
    for (int seed = 0; seed < SEEDS; seed++)
      assertThat(Generators.report(seed, 2023, SizeClass.SPARSE, "2021").figures().values())
          .filteredOn(n -> n.signum() == 0)
          .hasSizeGreaterThan(130);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsCarriedOutIsCarriedInAYearLater(SizeClass size) {
    for (int seed = 0; seed < SEEDS; seed++) {
      List<TrueReport> chain = chain(seed, 2019, 5, size);
      assertThat(chain).extracting(TrueReport::year).containsExactly(2019, 2020, 2021, 2022, 2023);
      assertThat(chain).extracting(TrueReport::agency).containsOnly(chain.get(0).agency());
      for (int i = 1; i < chain.size(); i++)
        for (String applicant : APPLICANTS)
          assertThat(at(chain.get(i), Section.REQUEST, "carried_in", applicant))
              .isEqualTo(at(chain.get(i - 1), Section.REQUEST, "carried_out", applicant));
      assertThat(chain).allSatisfy(report -> assertThat(issues(report)).isEmpty());
    }
  }

  @Test
  void stocksFollowFromYearToYear() {
    List<TrueReport> chain = chain(7, 2019, 4, SizeClass.CITY);
    for (String row : List.of("license", "penalty", "coercion", "fee"))
      assertThat(at(chain.get(1), Section.DISCLOSURE, row, "prior_items"))
          .isEqualTo(
              at(chain.get(0), Section.DISCLOSURE, row, "prior_items")
                  .add(at(chain.get(0), Section.DISCLOSURE, row, "item_change")));
    for (String row : List.of("regulation", "normative_document")) {
      assertThat(at(chain.get(1), Section.DISCLOSURE, row, "disclosed_total"))
          .isEqualTo(
              at(chain.get(0), Section.DISCLOSURE, row, "disclosed_total")
                  .add(at(chain.get(1), Section.DISCLOSURE, row, "newly_disclosed")));
      assertThat(at(chain.get(3), Section.DISCLOSURE, row, "in_force"))
          .isEqualTo(
              at(chain.get(2), Section.DISCLOSURE, row, "in_force")
                  .add(at(chain.get(3), Section.DISCLOSURE, row, "issued"))
                  .subtract(at(chain.get(3), Section.DISCLOSURE, row, "repealed")));
    }
  }

  private static List<TrueReport> chain(long seed, int first, int years, SizeClass size) {
    ReportDrawer drawer = Generators.drawer();
    List<List<FormTemplate>> forms =
        IntStream.range(first, first + years)
            .mapToObj(year -> drawer.tables(drawer.officialForm(year)))
            .toList();
    return drawer.chain(first, forms, size, new Seed(seed).of(0));
  }

  @Test
  void namesTellTheirBodyWithoutATie() {
    Set<String> levels = new HashSet<>();
    for (int seed = 0; seed < 4 * SEEDS; seed++) {
      TrueReport report = Generators.report(seed, 2019 + seed % 7, SizeClass.NIL, "2021");
      AgencyResolution told =
          Generators.conf().agencies().resolve(report.agency(), Optional.empty(), report.year());
      assertThat(told)
          .isInstanceOfSatisfying(
              AgencyResolution.Resolved.class,
              r -> assertThat(r.agency().regionCode()).isEqualTo(report.region().regionCode()));
      levels.add(report.region().level());
    }
    assertThat(levels).containsExactlyInAnyOrder("province", "prefecture", "county", "township");
  }

  @Test
  void theSameSeedGivesTheSameReport() {
    assertThat(Generators.report(5)).isEqualTo(Generators.report(5));
    assertThat(Generators.report(5)).isNotEqualTo(Generators.report(6));
  }

  @Test
  void anUnknownFormOrYearIsToldWithTheKnownOnes() {
    assertThatThrownBy(() -> Generators.drawer().tables("2030"))
        .hasMessage("Cannot draw the form 2030; known are [2019, 2021]");
    assertThatThrownBy(() -> Generators.drawer().officialForm(2015))
        .hasMessage(
            "Cannot draw a report of 2015: no form is official; known are the years"
                + " 2019 to 2020, 2021 to 2100");
  }
}
