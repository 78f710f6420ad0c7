package org.gongkai.extract.pdf;

/** Sizes beyond which a PDF is no report. */
final class PdfLimits {
  /** The longest reports have under a hundred pages. */
  static final int PAGES = 1000;

  /** The longest reports have some 100,000 characters. */
  static final int GLYPHS = 2_000_000;

  /** A page has some ten thousand drawing operations, a drawn map a million. */
  static final int OPERATIONS = 5_000_000;

  /** Pieces of lines on one page. */
  static final int LINES = 200_000;

  /** Drawings within drawings; programs nest them three or four deep. */
  static final int DEPTH = 20;

  private PdfLimits() {}
}
