package org.gongkai.extract.ocr;

/**
 * Which pixels of a picture are ink: darker than the paper around them.
 *
 * @param dark a flag a pixel, row by row
 */
record Ink(int width, int height, boolean[] dark) {
  /** Ink is darker than the mean of its neighbourhood by this share; faint rules are at 0.2. */
  private static final double CONTRAST = 0.14;

  /** The neighbourhood, as a share of the picture's longer side: larger than any character. */
  private static final int NEIGHBOURHOODS = 40;

  static Ink blank(int width, int height) {
    return new Ink(width, height, new boolean[width * height]);
  }

  /** Told by the mean of the neighbourhood, so that shades of paper do not matter. */
  static Ink of(GrayImage image) {
    int width = image.width();
    int height = image.height();
    int[] sums = sums(image);
    int reach = Math.max(8, Math.max(width, height) / NEIGHBOURHOODS / 2);
    Ink ink = blank(width, height);
    for (int y = 0; y < height; y++) {
      int top = Math.max(0, y - reach);
      int bottom = Math.min(height, y + reach + 1);
      for (int x = 0; x < width; x++) {
        int left = Math.max(0, x - reach);
        int right = Math.min(width, x + reach + 1);
        int sum = sum(sums, width + 1, left, top, right, bottom);
        double mean = (double) sum / ((right - left) * (bottom - top));
        ink.dark[y * width + x] = image.at(x, y) < mean * (1 - CONTRAST);
      }
    }
    return ink;
  }

  /** Of all pixels above and to the left; differences are right even where a sum overflows. */
  private static int[] sums(GrayImage image) {
    int stride = image.width() + 1;
    int[] sums = new int[stride * (image.height() + 1)];
    for (int y = 0; y < image.height(); y++) {
      int row = 0;
      for (int x = 0; x < image.width(); x++) {
        row += image.at(x, y);
        sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1] + row;
      }
    }
    return sums;
  }

  private static int sum(int[] sums, int stride, int left, int top, int right, int bottom) {
    return sums[bottom * stride + right]
        - sums[top * stride + right]
        - sums[bottom * stride + left]
        + sums[top * stride + left];
  }

  boolean at(int x, int y) {
    return dark[y * width + x];
  }

  void set(int x, int y, boolean value) {
    dark[y * width + x] = value;
  }

  Box bounds() {
    return new Box(0, 0, width, height);
  }

  /** So many pixels of ink in a row of pixels. */
  int inRow(int y, int from, int to) {
    int count = 0;
    for (int x = from; x < to; x++) if (at(x, y)) count++;
    return count;
  }

  /** So many pixels of ink in a column of pixels. */
  int inColumn(int x, int from, int to) {
    int count = 0;
    for (int y = from; y < to; y++) if (at(x, y)) count++;
    return count;
  }

  Ink copy() {
    return new Ink(width, height, dark.clone());
  }

  /** Rows become columns. */
  Ink transposed() {
    Ink turned = blank(height, width);
    for (int y = 0; y < height; y++)
      for (int x = 0; x < width; x++) if (at(x, y)) turned.set(y, x, true);
    return turned;
  }
}
