package org.gongkai.extract;

import java.util.Optional;

/** Tells UTF-16 without a byte order mark: its digits and line ends have a zero byte each. */
final class ZeroBytes {
  private static final int SAMPLE = 64 << 10;

  /** Half of a right reading's score: binary data reads as rare and unassigned characters. */
  private static final double LEGIBLE = 0.5;

  private ZeroBytes() {}

  /**
   * UTF-16 when at least one byte in fifty is zero, most zeros stand at even, or at odd places, and
   * the text can then be read. Empty otherwise: a stray zero byte is no sign of it.
   */
  static Optional<Encoding> utf16(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) if (bytes[i] == 0) zeros[i & 1]++;
    int all = zeros[0] + zeros[1];
    if (all < 2 || all * 50L < length || zeros[0] == zeros[1]) return Optional.empty();
    return Optional.of(zeros[1] > zeros[0] ? Encoding.UTF_16LE : Encoding.UTF_16BE)
        .filter(wide -> Legibility.of(wide.decode(bytes, 0, length)).score() >= LEGIBLE);
  }
}
