package org.gongkai.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class InkTest {
  @Test
  void faintPrintIsInkAndShadedPaperIsNot() {
    GrayImage image = GrayImage.blank(200, 100);
    for (int y = 0; y < 100; y++) for (int x = 100; x < 200; x++) image.set(x, y, 200);
    for (int x = 20; x < 30; x++) image.set(x, 50, 190);
    for (int x = 150; x < 160; x++) image.set(x, 50, 120);
    Ink ink = Ink.of(image);
    assertThat(Glyph.in(ink))
        .containsExactly(
            new Glyph(new Box(20, 50, 30, 51), 10), new Glyph(new Box(150, 50, 160, 51), 10));
  }

  @Test
  void clearPixelsAreWhitePaper() {
    BufferedImage picture = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(1, 0, 0xFF000000);
    assertThat(Pictures.gray(picture).samples()).containsExactly(255, 0);
  }

  @Test
  void patchesAreFoundOnceEach() {
    Ink ink = Drawing.of(60, 20).characters(2, 5, 4, 12).ink();
    assertThat(Glyph.in(ink))
        .extracting(Glyph::box)
        .containsExactly(new Box(5, 4, 17, 16), new Box(21, 4, 33, 16));
  }
}
