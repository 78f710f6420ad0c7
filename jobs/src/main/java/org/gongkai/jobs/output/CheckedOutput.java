package org.gongkai.jobs.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Writes to a {@link PrintWriter} and fails when that has failed, so that a full disk or a closed
 * pipe never leaves a short export that looks whole.
 */
public final class CheckedOutput extends Writer {
  // Characters between two checks, each of which flushes.
  private static final int INTERVAL = 1 << 16;

  private final PrintWriter out;
  private int unchecked;

  public CheckedOutput(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    out.write(buffer, offset, length);
    count(length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    out.write(text, offset, length);
    count(length);
  }

  private void count(int length) throws IOException {
    unchecked += length;
    if (unchecked > INTERVAL) flush();
  }

  @Override
  public void flush() throws IOException {
    unchecked = 0;
    if (out.checkError()) throw new IOException("the output is closed or full");
  }

  /** Flushes; the underlying writer stays open. */
  @Override
  public void close() throws IOException {
    flush();
  }
}
