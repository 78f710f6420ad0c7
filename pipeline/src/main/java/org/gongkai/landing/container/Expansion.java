package org.gongkai.landing.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of a container over all its levels, and ends what does not end. */
public final class Expansion {
  private final long limit;
  private long bytes;

  Expansion(long limit) {
    this.limit = limit;
  }

  /** The limit is reached: nothing more is read from the container. */
  public static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    Exceeded(long limit) {
      super("more than " + limit + " bytes come out of it");
    }
  }

  /** The same bytes, counted. */
  public InputStream counted(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int one = in.read();
        if (one >= 0) spend(1);
        return one;
      }

      @Override
      public int read(byte[] buffer, int from, int length) throws IOException {
        int count = in.read(buffer, from, length);
        if (count > 0) spend(count);
        return count;
      }

      @Override
      public long skip(long count) throws IOException {
        long skipped = in.skip(count);
        spend(skipped);
        return skipped;
      }

      @Override
      public boolean markSupported() {
        return false;
      }
    };
  }

  private void spend(long count) throws IOException {
    bytes += count;
    if (bytes > limit) throw new Exceeded(limit);
  }
}
