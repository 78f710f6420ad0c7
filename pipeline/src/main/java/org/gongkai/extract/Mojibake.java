package org.gongkai.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.text.Blanks;

/**
 * Undoes a wrong decoding that is already in the text: UTF-8 once read as GBK and stored again. A
 * page in which the Chinese characters have become question marks is only noted.
 */
final class Mojibake {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Its longest sequences are no GBK: no wrong decoding leaves them. */
  private static final int GB18030_BYTES = 4;

  private static final char EURO = '\u20AC';

  /** How Windows' GBK shows a byte that is half a character. */
  private static final byte[] EURO_BYTE = {(byte) 0x80};

  /** No byte of UTF-8: it stands for a character that was lost before. */
  private static final byte[] LOST = {(byte) 0xFF};

  /** Below this, part of the text is not Chinese as it is written. */
  private static final double SUSPECT = 0.6;

  private static final double CLEARLY = 0.3;

  /** Fewer characters prove nothing. */
  private static final int FEW = 12;

  private static final int MANY_QUESTIONS = 30;

  private Mojibake() {}

  /**
   * The text with the wrong decoding undone, where that makes it clearly more legible.
   *
   * @param before of the text as decoded
   */
  static DecodedText reversed(DecodedText decoded, Legibility before) {
    if (isQuestioned(decoded.text(), before))
      return decoded.with(
          decoded.text(),
          "Question marks stand where Chinese text is expected: it was lost before");
    if (before.counted() < FEW || before.score() >= SUSPECT) return decoded;
    String reversed = reversedLines(decoded.text());
    Legibility after = Legibility.of(reversed);
    if (after.score() < before.score() + CLEARLY) return decoded;
    return decoded.with(
        reversed,
        "The text was UTF-8 read as GBK; reversed, " + after.replaced() + " characters lost");
  }

  private static String reversedLines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) lines.add(better(line, reversedLine(line)));
    return String.join("\n", lines);
  }

  /**
   * The more legible one, as far as characters are left in both. Digits are ASCII and survive every
   * step; a line in which they would differ stays as it is.
   */
  private static String better(String line, String reversed) {
    Legibility after = Legibility.of(Blanks.removed(reversed));
    Legibility before = Legibility.of(line);
    boolean clearer =
        after.counted() == 0 // only blanks and ASCII
            || after.score() > before.score()
            || after.rest() > before.rest();
    return clearer && digits(reversed).equals(digits(line)) ? reversed : line;
  }

  /** A run of lost bytes is one lost character. */
  private static String reversedLine(String line) {
    CharsetEncoder gbk = GB18030.newEncoder();
    ByteBuffer out = ByteBuffer.allocate(2 * line.length());
    for (int i = 0; i < line.length(); i++) out.put(gbkBytes(line, i, gbk));
    return new String(out.array(), 0, out.position(), StandardCharsets.UTF_8)
        .replaceAll("\uFFFD+", "\uFFFD");
  }

  private static byte[] gbkBytes(String line, int at, CharsetEncoder gbk) {
    if (line.charAt(at) == EURO) return EURO_BYTE;
    ByteBuffer coded = ByteBuffer.allocate(GB18030_BYTES);
    boolean lost = gbk.reset().encode(CharBuffer.wrap(line, at, at + 1), coded, true).isError();
    return lost || coded.position() > 2 ? LOST : Arrays.copyOf(coded.array(), coded.position());
  }

  private static String digits(String text) {
    return text.chars()
        .filter(c -> c >= '0' && c <= '9')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Only runs of question marks count: one alone asks, or stands in a link. */
  private static boolean isQuestioned(String text, Legibility legibility) {
    int inRuns = 0;
    for (int i = 2; i < text.length(); i++)
      if (text.charAt(i) == '?' && text.charAt(i - 1) == '?' && text.charAt(i - 2) == '?') inRuns++;
    return inRuns > MANY_QUESTIONS && inRuns > 10 * legibility.counted();
  }
}
