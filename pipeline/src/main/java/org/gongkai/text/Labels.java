package org.gongkai.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling of a label, whatever the numbering, blanks, brackets and script it is printed in.
 */
public final class Labels {
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:\\([0-9一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[.、](?![0-9]))+");
  private static final Pattern PINYIN =
      Pattern.compile("\\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,8}\\)");
  private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");

  private Labels() {}

  /**
   * The label without numbering, remarks in brackets, punctuation and blanks, in the script of the
   * forms. A label that is all remark keeps its words.
   */
  public static String normalize(String label) {
    String plain = plain(label);
    String core = lettersAndDigits(NUMBERING.matcher(withoutRemarks(plain)).replaceFirst(""));
    return core.isEmpty() ? lettersAndDigits(NUMBERING.matcher(plain).replaceFirst("")) : core;
  }

  /** Folded, without blanks and pinyin; numbering and punctuation stay. */
  public static String plain(String label) {
    String folded = Script.fold(label);
    StringBuilder kept = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (!Script.isSpace(folded.charAt(i))) kept.append(folded.charAt(i));
    }
    String plain = kept.toString();
    if (plain.indexOf('(') < 0) return plain;
    String spoken = PINYIN.matcher(plain).replaceAll("");
    return spoken.isEmpty() ? plain : spoken;
  }

  private static String withoutRemarks(String plain) {
    String text = plain;
    if (text.indexOf('(') < 0) return text;
    Matcher numbering = NUMBERING.matcher(text);
    String head = numbering.find() ? numbering.group() : "";
    String tail = text.substring(head.length());
    String shorter = BRACKETED.matcher(tail).replaceAll("");
    int open = shorter.indexOf('(');
    return head + (open >= 0 ? shorter.substring(0, open) : shorter);
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
