package org.gongkai.generate.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.generate.fault.SmallReport.A1;
import static org.gongkai.generate.fault.SmallReport.A2;
import static org.gongkai.generate.fault.SmallReport.B1;
import static org.gongkai.generate.fault.SmallReport.B2;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkai.fact.Place;
import org.gongkai.generate.Expected;
import org.gongkai.generate.Expected.Blank;
import org.gongkai.generate.Expected.Printed;
import org.gongkai.generate.Expected.Undecidable;
import org.gongkai.generate.Fault;
import org.gongkai.generate.Generators;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.fault.SmallReport.Planting;
import org.junit.jupiter.api.Test;

class FaultTruthTest {

  @Test
  void rowsInTheFirstColumnKeepTheirFigures() {
    Planting page = SmallReport.plant("rows-in-first-column", 1);
    assertThat(page.truth()).isEqualTo(SmallReport.manuscript().truth());
  }

  @Test
  void swappedColumnsKeepTheirHeadingsAndAreInDoubt() {
    Planting page = SmallReport.plant("columns-swapped", 1);
    assertThat(page.text()).endsWith("|科研机构|商业企业\n（三）不予公开|1.属于国家秘密|12|11\n4.保护第三方合法权益|22|21\n");
    assertThat(page.truth())
        .isEqualTo(Map.of(A1, doubtful(11), A2, doubtful(12), B1, doubtful(21), B2, doubtful(22)));
  }

  @Test
  void lostGroupsLeaveTheLabels() {
    assertThat(SmallReport.plant("groups-lost", 1).text())
        .endsWith("\n1.属于国家秘密|11|12\n4.保护第三方合法权益|21|22\n");
  }

  @Test
  void blankCellIsNoZero() {
    Planting page = SmallReport.plant("cells-all-blank", 1);
    assertThat(page.text()).endsWith("|1.属于国家秘密||\n4.保护第三方合法权益||\n");
    assertThat(page.truth().values()).hasSize(4).containsOnly(new Blank());
  }

  @Test
  void lostFigureLeavesItsRowInDoubt() {
    Planting page = SmallReport.plant("figure-lost", 0);
    assertThat(page.text()).endsWith("|1.属于国家秘密|11|12\n4.保护第三方合法权益|22\n");
    assertThat(page.truth()).isEqualTo(Map.of(A1, printed(11), A2, printed(12), B2, doubtful(22)));
  }

  @Test
  void droppedRowIsNoLongerOnThePage() {
    Planting page = SmallReport.plant("row-dropped", 0);
    assertThat(page.text()).endsWith("\n（三）不予公开|1.属于国家秘密|11|12\n");
    assertThat(page.truth()).isEqualTo(Map.of(A1, printed(11), A2, printed(12)));
  }

  @Test
  void figureThatTheAuthorGotWrongIsOwedAsPrinted() {
    Planting page = SmallReport.plant("wrong-arithmetic", 0);
    Map.Entry<Place, Expected> changed =
        page.truth().entrySet().stream()
            .filter(e -> !e.getValue().equals(SmallReport.manuscript().truth().get(e.getKey())))
            .findFirst()
            .orElseThrow();
    BigDecimal number = changed.getValue().value().orElseThrow();
    assertThat(page.text()).contains("|" + number);
    assertThat(changed.getValue()).isEqualTo(new Printed(number));
  }

  @Test
  void labelBesideOtherFiguresLeavesBothRowsInDoubt() {
    Fault.OfManuscript fault = (Fault.OfManuscript) SmallReport.fault("labels-swapped");
    var report = Generators.manuscript(3);
    var faulty = fault.in(report, new Random(5)).orElseThrow();
    assertThat(faulty.truth().keySet()).isEqualTo(report.truth().keySet());
    assertThat(
            faulty.truth().entrySet().stream()
                .filter(e -> !e.getValue().equals(report.truth().get(e.getKey())))
                .map(e -> e.getKey().category())
                .distinct())
        .hasSize(2);
    assertThat(
            faulty.truth().values().stream()
                .filter(expected -> expected instanceof Expected.Undecidable))
        .hasSize(14);
  }

  @Test
  void doubledLineOfAWholeRowIsNoDoubt() {
    Planting page = SmallReport.plant("line-doubled", SmallReport.rows(), 1);
    assertThat(page.text().lines()).hasSize(5);
    assertThat(page.truth()).isEqualTo(SmallReport.rows().truth());
  }

  @Test
  void doubledLineWithinARowLeavesTheRowInDoubt() {
    for (long seed = 0; seed < 20; seed++) {
      Planting page = SmallReport.plant("line-doubled", SmallReport.cells(), seed);
      if (!page.text().contains("\n12\n12\n")) continue;
      assertThat(page.truth())
          .isEqualTo(Map.of(A1, doubtful(11), A2, doubtful(12), B1, printed(21), B2, printed(22)));
      return;
    }
    throw new AssertionError("no seed doubles the figure 12");
  }

  @Test
  void cutFigureIsNotSure() {
    for (long seed = 0; seed < 900; seed++) {
      Planting page = SmallReport.plant("tail-cut-in-line", SmallReport.rows(), seed);
      if (!page.text().endsWith("21 2\n")) continue;
      assertThat(page.truth())
          .isEqualTo(Map.of(A1, printed(11), A2, printed(12), B1, doubtful(21), B2, doubtful(22)));
      return;
    }
    throw new AssertionError("no seed cuts the figure 22");
  }

  @Test
  void tableThatLostFiguresToCleaningIsInDoubt() {
    var cells = new ArrayList<>(SmallReport.cells().lines());
    cells.set(cells.size() - 1, new PrintedLine("11", List.of(B2), true));
    var printout = SmallReport.cells().with(cells, SmallReport.cells().truth());
    Planting page = SmallReport.plant("lines-deduplicated", printout, 1);
    assertThat(page.text()).endsWith("\n11\n12\n4.保护第三方合法权益\n21\n");
    assertThat(page.truth())
        .isEqualTo(Map.of(A1, doubtful(11), A2, doubtful(12), B1, doubtful(21)));
  }

  @Test
  void wrongDecodingKeepsTheFigures() {
    Planting page = SmallReport.plant("mojibake", SmallReport.rows(), 1);
    assertThat(page.text()).contains("骞存斂搴滀俊").endsWith(" 21 22\n");
    assertThat(page.truth()).isEqualTo(SmallReport.rows().truth());
  }

  @Test
  void questionMarksOweNothing() {
    Planting page = SmallReport.plant("question-marks", SmallReport.rows(), 1);
    assertThat(page.text()).endsWith("4.????????? 21 22\n");
    assertThat(page.truth().values()).allMatch(Undecidable.class::isInstance);
  }

  @Test
  void encodingsKeepTheText() {
    String text = "<meta charset=\"utf-8\">\n规章 3\n";
    assertThat(new String(bytes("utf16-little", text), StandardCharsets.UTF_16)).isEqualTo(text);
    assertThat(new String(bytes("gb18030-as-utf8", text), Charset.forName("GBK"))).isEqualTo(text);
    assertThat(new String(bytes("line-ends-of-windows", text), StandardCharsets.UTF_8))
        .isEqualTo("<meta charset=\"utf-8\">\r\n规章 3\r\n");
    assertThat(bytes("character-cut", "3\n规章\n")).hasSizeBetween(6, 7);
  }

  private static byte[] bytes(String id, String text) {
    return ((Fault.OfBytes) SmallReport.fault(id)).in(text, "html", new Random(1)).orElseThrow();
  }

  private static Expected printed(int number) {
    return new Printed(new BigDecimal(number));
  }

  private static Expected doubtful(int number) {
    return new Undecidable(new BigDecimal(number));
  }
}
