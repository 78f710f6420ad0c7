package org.gongkai.text;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * One spelling of a label, whatever the numbering, blanks, brackets and script it is printed in.
 */
public final class Labels {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final int LONGEST_NUMERAL = 3;
  private static final int MOST_DIGITS = 2;
  private static final Pattern PINYIN =
      Pattern.compile("\\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,8}\\)");
  private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");

  /** Most lines of prose are shorter: every form asks for them once more. */
  private static final int LONGEST_REMEMBERED = 300;

  private static final Memo<String, Spellings> SPELLINGS = new Memo<>(Spellings::of);

  /** A label as it is asked for: whoever asks for one spelling asks for the others too. */
  private record Spellings(String plain, String normalized, String letters) {
    static Spellings of(String label) {
      String plain = withoutBlanksAndPinyin(label);
      return new Spellings(plain, Labels.normalized(plain), onlyLetters(plain));
    }
  }

  private Labels() {}

  /**
   * The label without numbering, remarks in brackets, punctuation and blanks, in the script of the
   * forms. A label that is all remark keeps its words.
   */
  public static String normalize(String label) {
    return spellings(label).normalized();
  }

  private static Spellings spellings(String label) {
    return label.length() > LONGEST_REMEMBERED ? Spellings.of(label) : SPELLINGS.of(label);
  }

  private static String normalized(String plain) {
    String core = lettersAndDigits(withoutNumbering(withoutRemarks(plain)));
    return core.isEmpty() ? lettersAndDigits(withoutNumbering(plain)) : core;
  }

  /** Folded, in one spelling, without blanks and pinyin; numbering and punctuation stay. */
  public static String plain(String label) {
    return label.length() > LONGEST_REMEMBERED
        ? withoutBlanksAndPinyin(label)
        : spellings(label).plain();
  }

  /**
   * Adds all characters that a label may have which is joined from pieces of such texts.
   *
   * @param plain a text as {@link #plain} gives it
   */
  public static void addCharacters(String plain, BitSet characters) {
    for (int i = 0; i < plain.length(); i++) {
      characters.set(plain.charAt(i));
      if (plain.charAt(i) == '它') characters.set('他');
    }
  }

  /** The letters of a label, those of remarks in brackets and of its numbering included. */
  public static String letters(String label) {
    return spellings(label).letters();
  }

  private static String onlyLetters(String plain) {
    StringBuilder letters = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      if (Character.isLetter(c)) letters.appendCodePoint(c);
      i += Character.charCount(c);
    }
    return letters.toString();
  }

  private static String withoutBlanksAndPinyin(String label) {
    String folded = Script.fold(label);
    StringBuilder kept = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (!Script.isSpace(folded.charAt(i))) kept.append(folded.charAt(i));
    }
    String plain = oneSpelling(kept.toString());
    if (!mayHavePinyin(plain)) return plain;
    String spoken = PINYIN.matcher(plain).replaceAll("");
    return spoken.isEmpty() ? plain : spoken;
  }

  /** Authors write one word of the forms in two ways. */
  private static String oneSpelling(String text) {
    return text.indexOf('它') < 0 ? text : text.replace("其它", "其他");
  }

  /** A bracket before a Latin letter: most labels are spared the search. */
  private static boolean mayHavePinyin(String plain) {
    for (int open = plain.indexOf('('); open >= 0; open = plain.indexOf('(', open + 1)) {
      if (open + 1 < plain.length() && isPinyin(plain.charAt(open + 1))) return true;
    }
    return false;
  }

  private static boolean isPinyin(char c) {
    return c >= 'a' && c <= 'ǜ';
  }

  private static String withoutRemarks(String plain) {
    int head = numbering(plain);
    if (plain.indexOf('(', head) < 0) return plain;
    String shorter = BRACKETED.matcher(plain.substring(head)).replaceAll("");
    int open = shorter.indexOf('(');
    return plain.substring(0, head) + (open >= 0 ? shorter.substring(0, open) : shorter);
  }

  private static String withoutNumbering(String text) {
    return text.substring(numbering(text));
  }

  /** Whether the label begins with a number, such as that of a row in its group. */
  public static boolean isNumbered(String label) {
    return numbering(plain(label)) > 0;
  }

  /** How many characters at the beginning number the label: (一), 一、, 1. or several of them. */
  private static int numbering(String text) {
    int end = 0;
    for (int next = numberEnd(text, 0); next > end; next = numberEnd(text, next)) end = next;
    return end;
  }

  /** The end of one number; {@code from} if none begins there. */
  private static int numberEnd(String text, int from) {
    if (from == text.length()) return from;
    char first = text.charAt(from);
    if (first == '(') return closed(text, from);
    boolean digit = isDigit(first);
    int at = from;
    while (at < text.length() && (digit ? isDigit(text.charAt(at)) : isNumeral(text.charAt(at))))
      at++;
    int length = at - from;
    if (length == 0 || length > (digit ? MOST_DIGITS : LONGEST_NUMERAL)) return from;
    return isStop(text, at, digit) ? at + 1 : from;
  }

  private static int closed(String text, int open) {
    int at = open + 1;
    while (at < text.length() && (isDigit(text.charAt(at)) || isNumeral(text.charAt(at)))) at++;
    int length = at - open - 1;
    boolean number = length > 0 && length <= LONGEST_NUMERAL;
    return number && at < text.length() && text.charAt(at) == ')' ? at + 1 : open;
  }

  /** A full stop behind a digit and before another one is a decimal point. */
  private static boolean isStop(String text, int at, boolean digit) {
    if (at == text.length()) return false;
    if (!digit) return text.charAt(at) == '、';
    boolean stop = text.charAt(at) == '、' || text.charAt(at) == '.';
    return stop && (at + 1 == text.length() || !isDigit(text.charAt(at + 1)));
  }

  private static boolean isNumeral(char c) {
    return NUMERALS.indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String lettersAndDigits(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) kept.append(c);
    }
    return kept.toString();
  }
}
