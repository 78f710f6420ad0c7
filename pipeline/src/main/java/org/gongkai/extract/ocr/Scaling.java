package org.gongkai.extract.ocr;

/** Changes the size of a picture: each new pixel is the weighted mean of those it covers. */
final class Scaling {
  private final int[] first;
  private final float[][] weights;

  /** From so many pixels to so many, in one direction. */
  private Scaling(int from, int to) {
    first = new int[to];
    weights = new float[to][];
    double step = (double) from / to;
    double reach = Math.max(1, step);
    for (int i = 0; i < to; i++) {
      double middle = (i + 0.5) * step;
      int begin = Math.max(0, (int) Math.ceil(middle - reach - 0.5));
      int end = Math.min(from - 1, (int) Math.floor(middle + reach - 0.5));
      first[i] = begin;
      weights[i] = tent(begin, Math.max(begin, end), middle, reach);
    }
  }

  private static float[] tent(int begin, int end, double middle, double reach) {
    float[] weights = new float[end - begin + 1];
    float sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) Math.max(1e-6, 1 - Math.abs(begin + i + 0.5 - middle) / reach);
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) weights[i] /= sum;
    return weights;
  }

  /** The picture in another size. */
  static GrayImage of(GrayImage image, int width, int height) {
    if (image.width() == width && image.height() == height) return image;
    Scaling across = new Scaling(image.width(), width);
    Scaling down = new Scaling(image.height(), height);
    float[] narrow = new float[width * image.height()];
    for (int y = 0; y < image.height(); y++)
      for (int x = 0; x < width; x++) {
        float sum = 0;
        for (int i = 0; i < across.weights[x].length; i++)
          sum += across.weights[x][i] * image.at(across.first[x] + i, y);
        narrow[y * width + x] = sum;
      }
    GrayImage scaled = GrayImage.blank(width, height);
    for (int y = 0; y < height; y++)
      for (int x = 0; x < width; x++) {
        float sum = 0;
        for (int i = 0; i < down.weights[y].length; i++)
          sum += down.weights[y][i] * narrow[(down.first[y] + i) * width + x];
        scaled.set(x, y, Math.min(GrayImage.WHITE, Math.round(sum)));
      }
    return scaled;
  }
}
