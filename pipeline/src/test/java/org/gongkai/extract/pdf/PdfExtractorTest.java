package org.gongkai.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.ExtractionException.Reason;
import org.gongkai.extract.Extractors;
import org.junit.jupiter.api.Test;

class PdfExtractorTest {
  private static final String LABELS =
      Drawn.text("规章", 10, 60, 246) + Drawn.text("行政许可", 10, 60, 226);

  private final Drawn drawn = new Drawn();

  private ExtractedDocument read() {
    return Extractors.standard().extract(drawn.bytes(), "a.pdf");
  }

  /** Blocks one a line: a paragraph as it is, the rows of a grid with strokes between the cells. */
  private String printed() {
    return read().blocks().stream()
        .map(PdfExtractorTest::printed)
        .collect(Collectors.joining("\n"));
  }

  private static String printed(Block block) {
    if (block instanceof Paragraph paragraph) return paragraph.text();
    return ((Grid) block)
        .rows().stream()
            .map(row -> row.stream().map(Cell::text).collect(Collectors.joining(" | ")))
            .collect(Collectors.joining("\n"));
  }

  private ExtractionException refusal(byte[] bytes) {
    return catchThrowableOfType(
        ExtractionException.class, () -> Extractors.standard().extract(bytes, "a.pdf"));
  }

  @Test
  void wordsStandInTheCellsAroundTheirCentres() {
    drawn.page(
        Drawn.text("年度报告", 16, 100, 280)
            + Drawn.grid(3, 2, 50, 260)
            + LABELS
            + Drawn.text("12", 10, 195, 246)
            + Drawn.text("7", 10, 300, 226)
            + Drawn.text("完", 10, 60, 180));
    assertThat(printed()).isEqualTo("年度报告\n规章 | 12 | \n行政许可 |  | 7\n完");
    Grid grid = (Grid) read().blocks().get(1);
    assertThat(grid.rows().get(0)).extracting(Cell::column).containsExactly(0, 1, 2);
    assertThat(grid.rows().get(0))
        .extracting(Cell::address)
        .containsExactly(
            "page 1, box 50 40 150 60", "page 1, box 150 40 250 60", "page 1, box 250 40 350 60");
  }

  @Test
  void digitsThatFillANarrowCellGoOnInTheNextLine() {
    String narrow =
        Drawn.line(50, 260, 250, 260)
            + Drawn.line(50, 230, 250, 230)
            + Drawn.line(50, 260, 50, 230)
            + Drawn.line(215, 260, 215, 230)
            + Drawn.line(250, 260, 250, 230);
    drawn.page(
        narrow
            + Drawn.text("规章", 10, 60, 242)
            + Drawn.text("32", 10, 222, 248)
            + Drawn.text("5", 10, 227, 235));
    assertThat(printed()).isEqualTo("规章 | 325");
  }

  @Test
  void digitsBelowEachOtherInAWideCellAreTwoFigures() {
    drawn.page(
        Drawn.grid(2, 1, 50, 260).replace("240.0", "230.0")
            + Drawn.text("规章", 10, 60, 242)
            + Drawn.text("32", 10, 190, 248)
            + Drawn.text("5", 10, 190, 235));
    assertThat(printed()).isEqualTo("规章 | 32\n5");
  }

  @Test
  void figuresOfNeighboursThatRunOverEachOtherStayApart() {
    drawn.page(
        Drawn.grid(2, 1, 50, 260)
            + Drawn.text("规章123", 10, 95, 246)
            + Drawn.text("45", 10, 130, 246));
    assertThat(printed()).isEqualTo("规章123 45 | ");
  }

  @Test
  void boldPrintMadeByPrintingTwiceIsReadOnce() {
    drawn.page(Drawn.text("规章11", 10, 60, 246) + Drawn.text("规章11", 10, 60.3, 246));
    assertThat(printed()).isEqualTo("规章11");
  }

  @Test
  void tableOverThePageIsOneTable() {
    drawn.page(
        Drawn.grid(3, 2, 50, 60) + Drawn.text("规章", 10, 60, 46) + Drawn.text("- 1 -", 9, 180, 8));
    drawn.page(
        Drawn.grid(3, 1, 50, 290)
            + Drawn.text("行政许可", 10, 60, 276)
            + Drawn.text("9", 10, 290, 276));
    assertThat(printed()).isEqualTo("规章 |  | \n |  | \n行政许可 |  | 9\n- 1 -");
  }

  @Test
  void runningTitleDoesNotCutATable() {
    String title = Drawn.text("年度报告", 9, 60, 292);
    drawn.page(title + Drawn.grid(2, 2, 50, 60) + LABELS + Drawn.text("规章", 10, 60, 26));
    drawn.page(title + Drawn.grid(2, 1, 50, 280) + Drawn.text("5", 10, 190, 266));
    assertThat(printed()).isEqualTo("年度报告\n规章\n行政许可\n | \n规章 | \n | 5\n年度报告");
  }

  @Test
  void headingsCutWithinTheirLinesAreWhole() {
    drawn.page(
        Drawn.grid(3, 1, 50, 40)
            + Drawn.text("项目", 10, 60, 26)
            + Drawn.text("商业企", 10, 160, 26)
            + Drawn.text("科研机", 10, 260, 26));
    drawn.page(
        Drawn.grid(3, 2, 50, 290)
            + Drawn.text("业", 10, 160, 276)
            + Drawn.text("构", 10, 260, 276)
            + Drawn.text("规章", 10, 60, 256));
    assertThat(printed()).isEqualTo("项目 | 商业企\n业 | 科研机\n构\n规章 |  | ");
  }

  @Test
  void tableWithAHeadOfItsOwnIsAnother() {
    String head = Drawn.text("项目", 10, 60, 276) + Drawn.text("数量", 10, 160, 276);
    for (int page = 0; page < 2; page++) drawn.page(Drawn.grid(2, 2, 50, 290) + head);
    assertThat(read().blocks()).hasSize(2);
  }

  @Test
  void turnedPagesAreReadUpright() {
    String table = Drawn.grid(3, 2, 50, 260) + LABELS + Drawn.text("12", 10, 195, 246);
    String lying = "q 0 1 -1 0 350 0 cm\n" + table.replace("260", "260") + "Q\n";
    drawn.page(lying, 90, new COSDictionary()).page(lying, 0, new COSDictionary());
    assertThat(printed()).isEqualTo("规章 | 12 | \n行政许可 |  | \n规章 | 12 | \n行政许可 |  | ");
  }

  @Test
  void boxOfATurnedPageIsThatOfThePageAsShown() {
    drawn.page("q 0 1 -1 0 350 0 cm\n" + Drawn.grid(2, 1, 50, 260) + LABELS + "Q\n");
    assertThat(((Grid) read().blocks().get(0)).rows().get(0).get(0).address())
        .isEqualTo("page 1, box 90 150 110 250");
  }

  @Test
  void linesDrawnAsThinAreasAreLines() {
    StringBuilder areas = new StringBuilder();
    for (int i = 0; i <= 2; i++)
      areas.append(
          "50 %d 200 0.5 re f\n%d 220 0.5 40 re f\n".formatted(260 - 20 * i, 50 + 100 * i));
    drawn.page(areas + LABELS + Drawn.text("3", 10, 195, 226));
    assertThat(printed()).isEqualTo("规章 | \n行政许可 | 3");
  }

  @Test
  void whiteLinesAreNotSeen() {
    drawn.page("1 G\n" + Drawn.grid(2, 2, 50, 260) + LABELS);
    assertThat(printed()).isEqualTo("规章\n行政许可");
  }

  @Test
  void watermarkIsLeftOut() {
    drawn.page(LABELS + "BT /F1 30 Tf 0.7 0.7 -0.7 0.7 100 100 Tm " + Drawn.hex("样本") + " Tj ET");
    assertThat(printed()).isEqualTo("规章\n行政许可");
    assertThat(read().notes())
        .containsExactly("2 characters printed aslant, as watermarks are, were left out");
  }

  @Test
  void columnsWithoutLinesAreWordsOnALine() {
    drawn.page(
        LABELS
            + Drawn.text("1", 10, 200, 246)
            + Drawn.text("2", 10, 240, 246)
            + Drawn.text("3", 10, 200, 226));
    assertThat(printed()).isEqualTo("规章 | 1 | 2\n行政许可 | 3");
    assertThat(((Grid) read().blocks().get(0)).rows().get(0))
        .extracting(Cell::address)
        .containsExactly(
            "page 1, box 60 46 80 55", "page 1, box 200 46 210 55", "page 1, box 240 46 250 55");
  }

  @Test
  void figuresFarFromTheWordsAreWordsOfTheirOwn() {
    drawn.page(Drawn.text("10", 10, 50, 246) + Drawn.text("四、情况2024年", 10, 90, 246));
    assertThat(printed()).isEqualTo("10 四、情况2024年");
  }

  @Test
  void scanIsRefusedWithTheWayOut() {
    drawn.page("400 0 0 300 0 0 cm /P Do", 0, Drawn.named("P", drawn.picture()));
    ExtractionException refusal = refusal(drawn.bytes());
    assertThat(refusal.reason()).isEqualTo(Reason.UNSUPPORTED);
    assertThat(refusal)
        .hasMessage(
            "Cannot read application/pdf without text: its 1 pages are pictures (a scan), and no OCR"
                + " is on the class path; ingest it with --ocr auto, or give its text");
  }

  @Test
  void pictureAmongPagesOfTextIsNoted() {
    drawn.page(LABELS);
    drawn.page("400 0 0 300 0 0 cm /P Do", 0, Drawn.named("P", drawn.picture()));
    assertThat(printed()).isEqualTo("规章\n行政许可");
    assertThat(read().notes())
        .containsExactly("Pages 2 are pictures without text (scans) and were not read");
  }

  @Test
  void textWithoutInkBelongsToThePicture() {
    drawn.page(
        "BT 3 Tr ET " + LABELS + "400 0 0 300 0 0 cm /P Do", 0, Drawn.named("P", drawn.picture()));
    assertThat(refusal(drawn.bytes()).getMessage()).contains("(a scan)");
  }

  @Test
  void textBelowAPictureBelongsToThePicture() {
    drawn.page(LABELS.repeat(9) + "400 0 0 300 0 0 cm /P Do", 0, Drawn.named("P", drawn.picture()));
    assertThat(refusal(drawn.bytes()).getMessage()).contains("(a scan)");
  }

  @Test
  void pictureBehindTheTextIsABackground() {
    drawn.page(
        "q 400 0 0 300 0 0 cm /P Do Q " + LABELS.repeat(9) + Drawn.text("规章", 10, 60, 20),
        0,
        Drawn.named("P", drawn.picture()));
    assertThat(printed()).isEqualTo("规章\n行政许可\n规章");
  }

  @Test
  void picturesAreHandedToTheirReader() {
    drawn.page(LABELS);
    drawn.page("400 0 0 300 0 0 cm /P Do", 0, Drawn.named("P", drawn.picture()));
    List<String> seen = new ArrayList<>();
    PdfExtractor extractor =
        new PdfExtractor(
            lines -> lines.stream().<Block>map(Paragraph::new).toList(),
            page -> {
              var image = page.drawn().apply(72);
              seen.add(page.number() + " " + image.getWidth() + " " + image.getHeight());
              return Optional.of(List.of(new Paragraph("read")));
            });
    assertThat(extractor.extract(drawn.bytes(), "application/pdf").blocks())
        .extracting(PdfExtractorTest::printed)
        .containsExactly("规章", "行政许可", "read");
    assertThat(seen).containsExactly("2 400 300");
  }

  @Test
  void fontsThatDoNotTellTheirCharactersAreRefused() {
    drawn.page(LABELS);
    COSDictionary font =
        drawn
            .document()
            .getPage(0)
            .getCOSObject()
            .getCOSDictionary(COSName.RESOURCES)
            .getCOSDictionary(COSName.FONT)
            .getCOSDictionary(COSName.getPDFName("F1"));
    font.setName(COSName.ENCODING, "Identity-H");
    COSDictionary cid = (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    cid.getCOSDictionary(COSName.CIDSYSTEMINFO).setString(COSName.ORDERING, "Identity");
    ExtractionException refusal = refusal(drawn.bytes());
    assertThat(refusal.reason()).isEqualTo(Reason.UNSUPPORTED);
    assertThat(refusal)
        .hasMessage(
            "Cannot read application/pdf whose fonts do not say which characters they draw; print"
                + " it to pictures and read those with OCR");
  }

  @Test
  void encryptedFileIsReadIfNoPasswordIsNeeded() throws IOException {
    drawn.page(LABELS);
    drawn.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    assertThat(printed()).isEqualTo("规章\n行政许可");
  }

  @Test
  void encryptedFileIsRefusedIfOneIsNeeded() throws IOException {
    drawn.page(LABELS);
    drawn.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    ExtractionException refusal = refusal(drawn.bytes());
    assertThat(refusal.reason()).isEqualTo(Reason.UNSUPPORTED);
    assertThat(refusal)
        .hasMessage(
            "Cannot read application/pdf that is encrypted with a password; save it without one");
  }

  @Test
  void drawingThatShowsItselfIsALimit() {
    COSStream form = drawn.form("/X Do /X Do");
    drawn.page("/X Do", 0, Drawn.named("X", form));
    ExtractionException refusal = refusal(drawn.bytes());
    assertThat(refusal.reason()).isEqualTo(Reason.LIMIT);
    assertThat(refusal)
        .hasMessage(
            "Cannot read a PDF with drawings nested 21 deep: the limit is 20; cut the file down to"
                + " the report");
  }

  @Test
  void pagesThatHoldThemselvesAreRefused() {
    drawn.page(LABELS);
    COSDictionary pages =
        drawn.document().getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    pages.setItem(COSName.KIDS, array(pages, pages));
    pages.setInt(COSName.COUNT, 7);
    assertThat(refusal(drawn.bytes()).getMessage())
        .startsWith("Cannot read application/pdf that is damaged (");
  }

  private static COSArray array(COSBase... items) {
    COSArray array = new COSArray();
    for (COSBase item : items) array.add(item);
    return array;
  }

  @Test
  void cutFileIsRefused() {
    drawn.page(LABELS);
    byte[] bytes = drawn.bytes();
    ExtractionException refusal = refusal(Arrays.copyOf(bytes, 200));
    assertThat(refusal.reason()).isEqualTo(Reason.UNSUPPORTED);
    assertThat(refusal.getMessage()).startsWith("Cannot read application/pdf that is damaged (");
  }
}
