package org.gongkai.extract.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** Pictures of any kind in shades of grey, on white, no larger than a page needs. */
final class Pictures {
  /** A page of A3 at 300 dots an inch has 17 million pixels. */
  static final int PIXELS = 20_000_000;

  private Pictures() {}

  static GrayImage gray(BufferedImage picture) {
    GrayImage gray = samples(picture);
    double pixels = (double) gray.width() * gray.height();
    if (pixels <= PIXELS) return gray;
    double scale = Math.sqrt(PIXELS / pixels);
    return Scaling.of(
        gray,
        Math.max(1, (int) (gray.width() * scale)),
        Math.max(1, (int) (gray.height() * scale)));
  }

  private static GrayImage samples(BufferedImage picture) {
    BufferedImage gray =
        picture.getType() == BufferedImage.TYPE_BYTE_GRAY ? picture : onWhite(picture);
    byte[] samples = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData().clone();
    return new GrayImage(picture.getWidth(), picture.getHeight(), samples);
  }

  /** Luminance by weights; Java's own conversion to grey brightens middle tones. */
  private static BufferedImage onWhite(BufferedImage picture) {
    BufferedImage gray =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] samples = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
    int[] row = new int[picture.getWidth()];
    for (int y = 0; y < picture.getHeight(); y++) {
      picture.getRGB(0, y, picture.getWidth(), 1, row, 0, picture.getWidth());
      for (int x = 0; x < row.length; x++) samples[y * row.length + x] = (byte) luminance(row[x]);
    }
    return gray;
  }

  private static int luminance(int argb) {
    int colour =
        (299 * (argb >> 16 & 0xFF) + 587 * (argb >> 8 & 0xFF) + 114 * (argb & 0xFF)) / 1000;
    int opaque = argb >>> 24;
    return (colour * opaque + GrayImage.WHITE * (255 - opaque)) / 255;
  }
}
