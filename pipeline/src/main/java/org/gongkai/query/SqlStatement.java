package org.gongkai.query;

/**
 * One statement of a script.
 *
 * @param text without the blanks and comments before it and the semicolon behind it
 * @param line 1-based line of the script on which the text begins
 */
public record SqlStatement(String text, int line) {

  /** A statement that stands alone. */
  public static SqlStatement of(String text) {
    return new SqlStatement(text, 1);
  }

  /** The same with words on its first line before it. */
  SqlStatement after(String words) {
    return new SqlStatement(words + text, line);
  }
}
