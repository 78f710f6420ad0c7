package org.gongkai.query;

/**
 * One statement of a script.
 *
 * @param text without the closing semicolon, comments kept
 * @param line 1-based line of the script on which the text begins
 */
public record SqlStatement(String text, int line) {

  /** A statement that stands alone. */
  public static SqlStatement of(String text) {
    return new SqlStatement(text, 1);
  }
}
