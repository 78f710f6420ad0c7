package org.gongkai.accuracy;

import java.util.Locale;

/**
 * What reading took of the threads' processor time.
 *
 * @param files measured
 * @param extraction nanoseconds from bytes to an extracted document
 * @param reading nanoseconds from there to a processed report: recognise, align, validate
 */
public record ReadingCost(int files, long extraction, long reading) {
  /** Nothing measured. */
  public static final ReadingCost NONE = new ReadingCost(0, 0, 0);

  private static final double MILLISECOND = 1e6;

  /** Both together. */
  public ReadingCost plus(ReadingCost other) {
    return new ReadingCost(
        files + other.files, extraction + other.extraction, reading + other.reading);
  }

  /** One sentence. */
  @Override
  public String toString() {
    if (files == 0) return "Too few files to measure: the first ones of each thread warm up.";
    return String.format(
        Locale.ROOT,
        "Processor time a file, of %d files: extraction %.2f ms, reading (recognise, align,"
            + " validate) %.2f ms: %.2f of the extraction.",
        files,
        extraction / MILLISECOND / files,
        reading / MILLISECOND / files,
        (double) reading / extraction);
  }
}
