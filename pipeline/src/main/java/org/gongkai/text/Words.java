package org.gongkai.text;

import java.util.ArrayList;
import java.util.List;

/** The words of a printed line. */
public final class Words {
  private Words() {}

  /**
   * What stands between blanks, verbatim. A remark in brackets behind a figure is part of its word,
   * blanks within it become one space each.
   */
  public static List<String> of(String line) {
    List<String> pieces = pieces(line);
    List<String> words = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      int end = opensRemark(pieces.get(i)) ? remarkEnd(pieces, i) : i;
      words.add(end == i ? pieces.get(i) : String.join(" ", pieces.subList(i, end + 1)));
      i = end;
    }
    return words;
  }

  private static List<String> pieces(String line) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i < line.length() && !parts(line.charAt(i))) continue;
      if (i > from) pieces.add(line.substring(from, i));
      from = i + 1;
    }
    return pieces;
  }

  /** A thin blank may stand within a figure. */
  private static boolean parts(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0' || c == '\u3000';
  }

  /** Whether a word that ends so may end in a remark. */
  public static boolean closesRemark(char last) {
    return last == ')' || last == '）';
  }

  private static boolean opensRemark(String word) {
    if (!Character.isDigit(word.charAt(0))) return false;
    String folded = Script.fold(word);
    return folded.lastIndexOf('(') > folded.lastIndexOf(')');
  }

  /**
   * The piece that closes the bracket; the opening one itself where none does, or where only
   * figures stand between: those may be cells.
   */
  private static int remarkEnd(List<String> pieces, int from) {
    boolean worded = hasLetter(pieces.get(from));
    for (int i = from + 1; i < pieces.size(); i++) {
      String folded = Script.fold(pieces.get(i));
      worded |= hasLetter(folded);
      if (folded.indexOf('(') >= 0) return from;
      if (folded.indexOf(')') >= 0) return worded && folded.endsWith(")") ? i : from;
    }
    return from;
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }
}
