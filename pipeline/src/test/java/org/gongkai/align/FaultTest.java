package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gongkai.align.PlantedReport.Layout;
import org.gongkai.conf.ShippedForms;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.form.FormCatalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Made figures in the layouts of scraped reports, and one fault in each: whatever is reported must
 * be what was printed.
 *
 * <p>Faults that only permute figures within one row of cells without words between them are left
 * out: no label sees them, only the sums that validation looks at.
 */
class FaultTest {
  private static final FormCatalog CATALOG = ShippedForms.catalog();
  private static final TableAligner ALIGNER = new TableAligner(CATALOG);
  private static final int SEEDS = 2;
  private static final double[] FILLED = {1, 0.3};

  static List<Layout> layouts() {
    return List.of(
        Layout.of("sample-000/input.txt", "2021", "2021"),
        Layout.of("sample-001/input.txt", "2021", "2021"),
        Layout.of("sample-002/input.txt", "2021", "2021"),
        Layout.of("sample-003/input.txt", "2021", "2021"),
        new Layout(
            "sample-004/input.txt", "disclosure-2019", List.of("external_service"), "request-2021"),
        Layout.of("002/input.txt", "2021", "2019"),
        Layout.of("003/input.txt", "2021", "2019"),
        Layout.of("013/input.html", "2021", "2021"),
        Layout.of("020/input.txt", "2021", "2021"),
        Layout.of("021/input.txt", "2021", "2021"),
        Layout.of("026/input.txt", "2019", "2019"),
        Layout.of("028/input.txt", "2019", "2019"),
        Layout.of("031/input.txt", "2019", "2019"),
        Layout.of("032/input.txt", "2021", "2021"),
        Layout.of("036/input.txt", "2021", "2021"),
        Layout.of("037/input.txt", "2021", "2021"));
  }

  private static PlantedReport planted(Layout layout, Random random, int seed) {
    return PlantedReport.of(layout, CATALOG, random, FILLED[seed % FILLED.length]);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void noFaultLeadsToAWrongFigure(Layout layout) {
    List<String> wrong = new ArrayList<>();
    for (Fault fault : Fault.values()) {
      for (int seed = 0; seed < SEEDS; seed++) {
        Random random = new Random(seed);
        PlantedReport report = planted(layout, random, seed);
        List<Fact> reported = reported(report.with(fault.in(report, random)));
        for (Fact fact : reported)
          if (!isTrue(fact, report)) wrong.add(fault + " seed " + seed + ": " + fact);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyFigureOfAFaultlessLayoutIsReported(Layout layout) {
    PlantedReport report = planted(layout, new Random(0), 0);
    Map<String, BigDecimal> expected = new TreeMap<>();
    report.truth().forEach((place, value) -> expected.put(place.toString(), value));
    Map<String, BigDecimal> found = new TreeMap<>();
    for (Fact fact : reported(report))
      found.put(fact.place().toString(), fact.value().number().orElseThrow());
    expected.keySet().removeIf(place -> isUnreadableByNature(layout, place));
    assertThat(found).isEqualTo(expected);
  }

  /** An amount without a unit; a row of figures that the page cuts off after six of seven. */
  private static boolean isUnreadableByNature(Layout layout, String place) {
    return List.of("026/input.txt", "031/input.txt").contains(layout.file())
            && place.equals("disclosure/procurement/amount")
        || layout.file().equals("020/input.txt")
            && place.startsWith("request/denied.enforcement_file/");
  }

  private static boolean isTrue(Fact fact, PlantedReport report) {
    BigDecimal truth = report.truth().get(fact.place());
    return truth != null && truth.compareTo(fact.value().number().orElseThrow()) == 0;
  }

  private static List<Fact> reported(PlantedReport report) {
    return ALIGNER.align(report.document()) instanceof Alignment.Aligned aligned
        ? aligned.facts().stream().filter(f -> f.value() instanceof CellValue.Reported).toList()
        : List.of();
  }
}
