package org.gongkai.extract.ocr;

import java.util.Arrays;

/**
 * A picture in shades of grey, row by row.
 *
 * @param samples a byte a pixel, 0 is black and 255 is white
 */
record GrayImage(int width, int height, byte[] samples) {
  static final int WHITE = 255;

  static GrayImage blank(int width, int height) {
    byte[] samples = new byte[width * height];
    Arrays.fill(samples, (byte) WHITE);
    return new GrayImage(width, height, samples);
  }

  int at(int x, int y) {
    return samples[y * width + x] & 0xFF;
  }

  void set(int x, int y, int value) {
    samples[y * width + x] = (byte) value;
  }

  Box bounds() {
    return new Box(0, 0, width, height);
  }

  /** A part of the picture; what lies outside of it is white. */
  GrayImage crop(Box box) {
    GrayImage crop = blank(box.width(), box.height());
    Box inside = box.within(bounds());
    for (int y = inside.top(); y < inside.bottom(); y++)
      System.arraycopy(
          samples,
          y * width + inside.left(),
          crop.samples,
          (y - box.top()) * crop.width + inside.left() - box.left(),
          Math.max(0, inside.width()));
    return crop;
  }

  /** Turned clockwise by so many quarters. */
  GrayImage turned(int quarters) {
    GrayImage image = this;
    for (int i = 0; i < Math.floorMod(quarters, 4); i++) image = image.turnedOnce();
    return image;
  }

  private GrayImage turnedOnce() {
    GrayImage turned = blank(height, width);
    for (int y = 0; y < height; y++)
      for (int x = 0; x < width; x++) turned.set(height - 1 - y, x, at(x, y));
    return turned;
  }

  /** Turned about its centre so that lines that fall by {@code slope} lie level. */
  GrayImage levelled(double slope) {
    if (slope == 0) return this;
    double angle = Math.atan(slope);
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    GrayImage level = blank(width, height);
    double middleX = width / 2.0;
    double middleY = height / 2.0;
    for (int y = 0; y < height; y++)
      for (int x = 0; x < width; x++) {
        double dx = x - middleX;
        double dy = y - middleY;
        double sample = between(middleX + dx * cos - dy * sin, middleY + dx * sin + dy * cos);
        level.set(x, y, (int) Math.round(sample));
      }
    return level;
  }

  /** Between the four pixels around a point; beyond the edge is white. */
  private double between(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double across = x - left;
    double down = y - top;
    double upper = orWhite(left, top) * (1 - across) + orWhite(left + 1, top) * across;
    double lower = orWhite(left, top + 1) * (1 - across) + orWhite(left + 1, top + 1) * across;
    return upper * (1 - down) + lower * down;
  }

  private int orWhite(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? WHITE : at(x, y);
  }
}
