package org.gongkai.landing.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The first bytes of a stream, as many as can be read.
 *
 * @param fault what ended them, if it was not their number and not the end
 */
record Opening(byte[] bytes, Optional<IOException> fault) {
  /** A read that ends in a fault loses what it had read before. */
  private static final int PART = 512;

  /** Reads at most {@code most} bytes. */
  static Opening of(InputStream in, int most) {
    byte[] bytes = new byte[most];
    int length = 0;
    try {
      for (int n = 0; n >= 0 && length < most; n = in.read(bytes, length, part(most - length)))
        length += n;
      return new Opening(Arrays.copyOf(bytes, length), Optional.empty());
    } catch (IOException e) {
      return new Opening(Arrays.copyOf(bytes, length), Optional.of(e));
    }
  }

  private static int part(int left) {
    return Math.min(left, PART);
  }

  /** The stream with these bytes before it; it ends in the same fault. */
  InputStream again(InputStream rest) {
    return new SequenceInputStream(
        new ByteArrayInputStream(bytes), fault.map(Opening::broken).orElse(rest));
  }

  private static InputStream broken(IOException fault) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw fault;
      }
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Opening that
        && Arrays.equals(bytes, that.bytes)
        && fault.equals(that.fault);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
