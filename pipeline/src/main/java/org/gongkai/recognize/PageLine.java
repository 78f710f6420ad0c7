package org.gongkai.recognize;

import java.util.List;

/** One printed line, or one cell of a table. Lines are told apart by identity, not by text. */
final class PageLine {
  /** What is longer is prose, which does not recur. */
  static final int LONGEST_RECURRING = 80;

  private final String raw;
  private final String text;
  private final List<String> words;
  private final boolean tabular;
  private final LineContent content;

  /**
   * A line.
   *
   * @param raw as printed, without blanks
   * @param text folded, without blanks
   * @param words folded, cut at blanks and cell borders
   * @param tabular whether it stands in a grid, not in running text or a menu
   * @param content what it says of the body of the page
   */
  PageLine(String raw, String text, List<String> words, boolean tabular, LineContent content) {
    this.raw = raw;
    this.text = text;
    this.words = List.copyOf(words);
    this.tabular = tabular;
    this.content = content;
  }

  String raw() {
    return raw;
  }

  String text() {
    return text;
  }

  List<String> words() {
    return words;
  }

  boolean isTabular() {
    return tabular;
  }

  LineContent content() {
    return content;
  }

  /** Such a line may stand on many pages: what it says is worth remembering. */
  boolean mayRecur() {
    return raw.length() <= LONGEST_RECURRING;
  }

  /** The part of the line as printed, where folding kept its length; else as folded. */
  String printed(String part) {
    int start = text.indexOf(part);
    boolean aligned = start >= 0 && raw.length() == text.length();
    return aligned ? raw.substring(start, start + part.length()) : part;
  }

  /**
   * A title that goes on in the next line; what it says of the body is what the first line says.
   */
  PageLine with(PageLine next) {
    return new PageLine(raw + next.raw, text + next.text, words, tabular, content);
  }
}
