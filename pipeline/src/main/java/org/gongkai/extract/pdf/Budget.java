package org.gongkai.extract.pdf;

import org.gongkai.extract.ExtractionException;

/** What one document may cost; whatever is beyond is a loop or an attack. */
final class Budget {
  private int glyphs;
  private int operations;

  void glyph() {
    if (++glyphs > PdfLimits.GLYPHS)
      throw ExtractionException.limit("a PDF of so many characters", PdfLimits.GLYPHS);
  }

  void operation() {
    if (++operations > PdfLimits.OPERATIONS)
      throw ExtractionException.limit("a PDF of so many drawing operations", PdfLimits.OPERATIONS);
  }

  static void depth(int depth) {
    if (depth > PdfLimits.DEPTH)
      throw ExtractionException.limit(
          "a PDF with drawings nested " + depth + " deep", PdfLimits.DEPTH);
  }

  static void lines(int lines) {
    if (lines > PdfLimits.LINES)
      throw ExtractionException.limit("a PDF page of so many lines", PdfLimits.LINES);
  }

  static void pages(int pages) {
    if (pages > PdfLimits.PAGES)
      throw ExtractionException.limit("a PDF of " + pages + " pages", PdfLimits.PAGES);
  }
}
