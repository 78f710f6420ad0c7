package org.gongkai.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {
  private final TextLines lines = new TextLines(20);

  private List<Box> lineBoxes(Drawing page) {
    return lines.of(Glyph.in(page.ink())).stream().map(TextLines::box).toList();
  }

  @Test
  void linesAreParted() {
    Drawing page = Drawing.of(200, 120).characters(4, 10, 10, 20).characters(2, 10, 50, 20);
    assertThat(lineBoxes(page)).containsExactly(new Box(10, 10, 102, 30), new Box(10, 50, 54, 70));
  }

  @Test
  void characterOfSeparateStrokesIsOneLine() {
    Drawing page = Drawing.of(60, 60).box(10, 10, 28, 12).box(8, 26, 30, 28);
    assertThat(lineBoxes(page)).containsExactly(new Box(8, 10, 30, 28));
  }

  @Test
  void specksAreNoText() {
    assertThat(lineBoxes(Drawing.of(60, 60).box(10, 10, 11, 11))).isEmpty();
  }

  @Test
  void wideGapsPartWords() {
    Drawing page = Drawing.of(300, 60).characters(2, 10, 10, 20).characters(1, 90, 10, 20);
    List<List<Glyph>> found = lines.of(Glyph.in(page.ink()));
    assertThat(lines.words(found.get(0)))
        .extracting(TextLines::box)
        .containsExactly(new Box(10, 10, 54, 30), new Box(90, 10, 110, 30));
  }
}
