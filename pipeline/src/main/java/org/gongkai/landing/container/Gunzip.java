package org.gongkai.landing.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Gzip, of one member or several; checksums are compared. */
final class Gunzip {
  private static final int HEAD = 1024;

  private Gunzip() {}

  static boolean isGzip(byte[] head) {
    return head.length > 2 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  static InputStream open(InputStream in) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(in)
        .setDecompressConcatenated(true)
        .get();
  }

  /** The first bytes inside, as far as the first bytes outside tell them. */
  static byte[] head(byte[] compressed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = open(new ByteArrayInputStream(compressed))) {
      for (int one = in.read(); one >= 0 && out.size() < HEAD; one = in.read()) out.write(one);
    } catch (IOException e) {
      // The head ends in the middle of the data; a broken file is found when all is read.
      return out.toByteArray();
    }
    return out.toByteArray();
  }
}
