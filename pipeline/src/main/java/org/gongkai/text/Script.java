package org.gongkai.text;

import com.github.houbb.opencc4j.core.impl.ZhConvertBootstrap;
import com.github.houbb.opencc4j.support.segment.impl.Segments;
import java.text.Normalizer;
import java.util.Map;

/**
 * One script for matching: compatibility forms, radicals and traditional characters become the
 * characters that the official forms are printed in. Only for matching; stored text stays verbatim.
 */
public final class Script {
  /**
   * CJK Radicals Supplement to ideographs, where NFKC has no folding (Unicode,
   * EquivalentUnifiedIdeograph).
   */
  private static final Map<Character, Character> RADICALS =
      Map.ofEntries(
          Map.entry('⺁', '厂'),
          Map.entry('⺄', '乙'),
          Map.entry('⺇', '几'),
          Map.entry('⺌', '小'),
          Map.entry('⺍', '小'),
          Map.entry('⺓', '幺'),
          Map.entry('⺕', '彐'),
          Map.entry('⺝', '月'),
          Map.entry('⺟', '母'),
          Map.entry('⺠', '民'),
          Map.entry('⺬', '示'),
          Map.entry('⺮', '竹'),
          Map.entry('⺶', '羊'),
          Map.entry('⺷', '羊'),
          Map.entry('⺼', '肉'),
          Map.entry('⺾', '艹'),
          Map.entry('⻁', '虎'),
          Map.entry('⻄', '西'),
          Map.entry('⻅', '见'),
          Map.entry('⻆', '角'),
          Map.entry('⻉', '贝'),
          Map.entry('⻋', '车'),
          Map.entry('⻌', '辶'),
          Map.entry('⻑', '长'),
          Map.entry('⻒', '长'),
          Map.entry('⻓', '长'),
          Map.entry('⻔', '门'),
          Map.entry('⻘', '青'),
          Map.entry('⻙', '韦'),
          Map.entry('⻚', '页'),
          Map.entry('⻛', '风'),
          Map.entry('⻜', '飞'),
          Map.entry('⻝', '食'),
          Map.entry('⻟', '食'),
          Map.entry('⻢', '马'),
          Map.entry('⻣', '骨'),
          Map.entry('⻤', '鬼'),
          Map.entry('⻥', '鱼'),
          Map.entry('⻦', '鸟'),
          Map.entry('⻧', '卤'),
          Map.entry('⻨', '麦'),
          Map.entry('⻩', '黄'),
          Map.entry('⻬', '齐'),
          Map.entry('⻮', '齿'),
          Map.entry('⻰', '龙'),
          Map.entry('⻳', '龟'));

  /** The ideographic space; behind it no character is blank but the byte order mark. */
  private static final int LAST_SPACE = 0x3000;

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private static final int FIRST_IDEOGRAPH = 0x3400;
  private static final int LAST_IDEOGRAPH = 0x9FFF;

  /** The table is made once; a class of its own so that plain text never pays for it. */
  private static final class Simplified {
    static final char[] OF = table();

    private static char[] table() {
      ZhConvertBootstrap converter =
          ZhConvertBootstrap.newInstance().segment(Segments.chars()).init();
      char[] of = new char[LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1];
      for (int i = 0; i < of.length; i++) {
        char c = (char) (FIRST_IDEOGRAPH + i);
        String simple = converter.toSimple(String.valueOf(c));
        of[i] = simple.length() == 1 ? simple.charAt(0) : c;
      }
      return of;
    }
  }

  private Script() {}

  /** NFKC, radicals and traditional characters folded; length may change. */
  public static String fold(String text) {
    if (isPlain(text)) return text;
    String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(compatible.length());
    for (int i = 0; i < compatible.length(); i++) folded.append(fold(compatible.charAt(i)));
    return folded.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ideograph = c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
      if (ideograph ? Simplified.OF[c - FIRST_IDEOGRAPH] != c : c > 0x7E) return false;
    }
    return true;
  }

  private static char fold(char c) {
    if (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH) return Simplified.OF[c - FIRST_IDEOGRAPH];
    return c >= 0x2E80 && c <= 0x2EFF ? RADICALS.getOrDefault(c, c) : c;
  }

  /** A CJK ideograph of the basic blocks. */
  public static boolean isHan(int c) {
    return Character.isIdeographic(c);
  }

  /** White space of any kind, also no-break and zero-width. */
  public static boolean isSpace(int c) {
    if (c > ' ' && c < 0x7F || c > LAST_SPACE && c < BYTE_ORDER_MARK) return false;
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0x200B
        || c == 0x200C
        || c == 0x200D
        || c == BYTE_ORDER_MARK
        || c == 0x2060;
  }

  /** Nothing but white space of any kind. */
  public static boolean isBlank(String text) {
    return firstVisible(text) == text.length();
  }

  /** Where the text begins behind white space of any kind; its length if it is blank. */
  public static int firstVisible(String text) {
    int at = 0;
    while (at < text.length() && isSpace(text.charAt(at))) at++;
    return at;
  }

  /** The text without white space of any kind at its ends. */
  public static String strip(String text) {
    int from = firstVisible(text);
    int to = text.length();
    while (to > from && isSpace(text.charAt(to - 1))) to--;
    return text.substring(from, to);
  }
}
