package org.gongkai.extract;

import java.nio.charset.Charset;

/**
 * Which characters a Chinese page is made of. The table is computed from two national standards as
 * the Java platform ships them: level 1 of GB 2312 (3,755 characters) and level 1 of Big5 (5,401),
 * which list the characters in frequent use, simplified and traditional. Text read in the right
 * encoding consists of them to more than 90 %, in a wrong one to less than 45 %.
 */
final class CommonCharacters {
  /** What a character says about the encoding. */
  enum Kind {
    COMMON,
    RARE,
    UNREADABLE
  }

  private static final Kind[] KINDS = Kind.values();
  private static final byte[] KIND_BY_CHARACTER = table();

  private CommonCharacters() {}

  static Kind kind(char c) {
    return KINDS[KIND_BY_CHARACTER[c]];
  }

  private static byte[] table() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < kinds.length; c++) kinds[c] = (byte) outsideLevelOne((char) c).ordinal();
    addLevelOne(kinds, "GB2312", 0xB0, 0xD7, 0xA1);
    addLevelOne(kinds, "Big5", 0xA4, 0xC6, 0x40);
    return kinds;
  }

  private static Kind outsideLevelOne(char c) {
    return switch (Character.getType(c)) {
      case Character.PRIVATE_USE, Character.UNASSIGNED -> Kind.UNREADABLE;
      case Character.CONTROL -> c >= ' ' ? Kind.UNREADABLE : Kind.RARE;
      default -> c == '\uFFFD' ? Kind.UNREADABLE : isSign(c) ? Kind.COMMON : Kind.RARE;
    };
  }

  /** No-break space, dashes and quotes, circled numbers, radicals, CJK and full-width signs. */
  private static boolean isSign(char c) {
    return c == '\u00A0'
        || c >= '\u2010' && c <= '\u2027'
        || c >= '\u2460' && c <= '\u2473'
        || c >= 0x2E80 && c <= 0x2FDF
        || c >= 0x3000 && c <= 0x303F
        || c >= '\uFF00' && c <= '\uFFEF';
  }

  private static void addLevelOne(byte[] kinds, String charset, int first, int last, int trail) {
    Charset coded = Charset.forName(charset);
    for (int lead = first; lead <= last; lead++)
      for (int next = trail; next <= 0xFE; next++) {
        String one = new String(new byte[] {(byte) lead, (byte) next}, coded);
        if (one.length() == 1 && Character.isIdeographic(one.charAt(0)))
          kinds[one.charAt(0)] = (byte) Kind.COMMON.ordinal();
      }
  }
}
