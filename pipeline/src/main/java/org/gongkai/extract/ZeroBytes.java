package org.gongkai.extract;

import java.util.Optional;

/** Tells UTF-16 without a byte order mark: its digits and line ends have a zero byte each. */
final class ZeroBytes {
  private static final int SAMPLE = 64 << 10;

  private ZeroBytes() {}

  /**
   * UTF-16 when at least one byte in fifty is zero and nearly all zeros stand at even, or at odd
   * places. Empty otherwise: a stray zero byte is no sign of it.
   */
  static Optional<Encoding> utf16(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) if (bytes[i] == 0) zeros[i & 1]++;
    int all = zeros[0] + zeros[1];
    if (all < 2 || all * 50L < length || all == length) return Optional.empty();
    if (zeros[1] >= all * 0.9) return Optional.of(Encoding.UTF_16LE);
    return zeros[0] >= all * 0.9 ? Optional.of(Encoding.UTF_16BE) : Optional.empty();
  }
}
