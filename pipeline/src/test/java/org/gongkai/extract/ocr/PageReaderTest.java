package org.gongkai.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.junit.jupiter.api.Test;

/** Pages of drawn patches, read by a voice that says a digit for each patch. */
class PageReaderTest {
  /** One 8 for each patch of ink that is as high as a character; nothing for smaller ones. */
  private static Reading count(GrayImage line) {
    int count =
        (int) Glyph.in(Ink.of(line)).stream().filter(glyph -> glyph.box().height() >= 16).count();
    return new Reading(Collections.nCopies(count, "8"), Collections.nCopies(count, 0.99));
  }

  private static final OcrEngine ENGINE =
      new OcrEngine(PageReaderTest::count, PageReaderTest::count);

  /** Two rows and two columns. */
  private static Drawing table() {
    return Drawing.of(440, 600)
        .box(20, 100, 420, 102)
        .box(20, 160, 420, 162)
        .box(20, 220, 420, 222)
        .box(20, 100, 22, 222)
        .box(220, 100, 222, 222)
        .box(420, 100, 422, 222);
  }

  private static List<Block> read(Drawing page) {
    return new PageReader(ENGINE, PageImage.of(page.image()), 3, 0.5).blocks();
  }

  private static List<List<String>> texts(Block grid) {
    return ((Grid) grid).rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }

  @Test
  void cellsAreReadSinglyAndTheRestByLines() {
    Drawing page =
        table()
            .characters(3, 40, 30, 20)
            .characters(1, 60, 120, 20)
            .characters(2, 300, 120, 20)
            .characters(4, 60, 180, 20);
    List<Block> blocks = read(page);
    assertThat(blocks).hasSize(2);
    assertThat(blocks.get(0)).isEqualTo(new Paragraph("888"));
    assertThat(texts(blocks.get(1))).containsExactly(List.of("8", "88"), List.of("8888", ""));
  }

  @Test
  void cellNamesItsPlace() {
    Grid grid = (Grid) read(table().characters(1, 60, 120, 20)).get(0);
    assertThat(grid.rows().get(0).get(1).address()).isEqualTo("page 3, box 111 51 211 81");
  }

  @Test
  void inkThatIsNotReadIsNotBlank() {
    Drawing page = table().characters(1, 60, 120, 20).box(300, 125, 312, 130);
    assertThat(texts(read(page).get(0)).get(0)).containsExactly("8", "\uFFFD");
  }

  @Test
  void figureOverALineBelongsToNoCell() {
    Drawing page = table().characters(1, 60, 120, 20).characters(2, 199, 120, 20);
    assertThat(texts(read(page).get(0)).get(0)).allMatch(text -> text.endsWith("\uFFFD"));
  }
}
