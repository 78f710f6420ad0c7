package org.gongkai.extract.ocr;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Draws pages to be read. */
final class Drawing {
  private final BufferedImage picture;

  private Drawing(int width, int height) {
    picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    draw(
        g -> {
          g.setColor(Color.WHITE);
          g.fillRect(0, 0, width, height);
        });
  }

  static Drawing of(int width, int height) {
    return new Drawing(width, height);
  }

  private Drawing draw(Consumer<Graphics2D> strokes) {
    Graphics2D g = picture.createGraphics();
    g.setColor(Color.BLACK);
    strokes.accept(g);
    g.dispose();
    return this;
  }

  Drawing box(int left, int top, int right, int bottom) {
    return draw(g -> g.fillRect(left, top, right - left, bottom - top));
  }

  /** A line aslant, two pixels thick. */
  Drawing line(int fromX, int fromY, int toX, int toY) {
    return draw(
        g -> {
          g.drawLine(fromX, fromY, toX, toY);
          g.drawLine(fromX, fromY + 1, toX, toY + 1);
        });
  }

  Drawing digits(String digits, int left, int baseline, int size) {
    return draw(
        g -> {
          g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
          g.drawString(digits, left, baseline);
        });
  }

  /** Patches of the size of characters in a row, each with a hole in it. */
  Drawing characters(int count, int left, int top, int size) {
    for (int i = 0; i < count; i++) {
      int from = left + i * (size + 4);
      box(from, top, from + size, top + size);
      draw(
          g -> {
            g.setColor(Color.WHITE);
            g.fillRect(from + 2, top + 2, size - 4, size - 4);
          });
    }
    return this;
  }

  GrayImage image() {
    return Pictures.gray(picture);
  }

  Ink ink() {
    return Ink.of(image());
  }
}
