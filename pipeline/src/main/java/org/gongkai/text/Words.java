package org.gongkai.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a printed line. */
public final class Words {
  /** A thin blank may stand within a figure. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");

  private Words() {}

  /**
   * What stands between blanks, verbatim. A remark in brackets behind a figure is part of its word,
   * blanks within it become one space each.
   */
  public static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    String[] pieces =
        Arrays.stream(BLANKS.split(line)).filter(piece -> !piece.isEmpty()).toArray(String[]::new);
    for (int i = 0; i < pieces.length; i++) {
      int end = opensRemark(pieces[i]) ? remarkEnd(pieces, i) : i;
      words.add(String.join(" ", Arrays.asList(pieces).subList(i, end + 1)));
      i = end;
    }
    return words;
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
  private static int remarkEnd(String[] pieces, int from) {
    boolean worded = hasLetter(pieces[from]);
    for (int i = from + 1; i < pieces.length; i++) {
      String folded = Script.fold(pieces[i]);
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
