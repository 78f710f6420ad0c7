package org.gongkai.extract;

/**
 * How far a reading of some bytes looks like Chinese text.
 *
 * @param counted characters beyond ASCII
 * @param common of them, those in frequent use
 * @param unreadable of them, replaced, private, unassigned and control characters
 * @param replaced of these, U+FFFD
 */
public record Legibility(int counted, int common, int unreadable, int replaced) {

  /** Counts the characters of a text. */
  public static Legibility of(String text) {
    int counted = 0;
    int common = 0;
    int unreadable = 0;
    int replaced = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) continue;
      counted++;
      if (c == '\uFFFD') replaced++;
      switch (CommonCharacters.kind(c)) {
        case COMMON -> common++;
        case UNREADABLE -> unreadable++;
        case RARE -> {}
      }
    }
    return new Legibility(counted, common, unreadable, replaced);
  }

  /** From -1, nothing can be read, to 1, every character is common; 1 for plain ASCII. */
  public double score() {
    return counted == 0 ? 1 : (common - unreadable) / (double) counted;
  }

  /** The same of what is left beside replaced characters; 0 where nothing is. */
  double rest() {
    return counted == replaced
        ? 0
        : (common - unreadable + replaced) / (double) (counted - replaced);
  }
}
