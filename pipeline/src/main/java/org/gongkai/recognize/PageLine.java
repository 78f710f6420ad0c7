package org.gongkai.recognize;

import java.util.List;

/**
 * One printed line, or one cell of a table.
 *
 * @param raw as printed, without blanks
 * @param text folded, without blanks
 * @param words folded, cut at blanks and cell borders
 * @param isTabular whether it stands in a grid, not in running text or a menu
 */
record PageLine(String raw, String text, List<String> words, boolean isTabular) {

  /** The part of the line as printed, where folding kept its length; else as folded. */
  String printed(String part) {
    int start = text.indexOf(part);
    boolean aligned = start >= 0 && raw.length() == text.length();
    return aligned ? raw.substring(start, start + part.length()) : part;
  }

  /** Both lines as one. */
  PageLine with(PageLine next) {
    return new PageLine(raw + next.raw, text + next.text, words, isTabular);
  }
}
