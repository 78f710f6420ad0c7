package org.gongkai.extract;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Undoes a wrong decoding that is already in the text: UTF-8 once read as GBK and stored again. A
 * page in which the Chinese characters have become question marks is only noted.
 */
final class Mojibake {
  /** Windows' GBK, in which the byte 0x80 is the euro sign. */
  private static final Charset GBK = Charset.forName("x-mswin-936");

  /** No byte of UTF-8: it stands for a character that was lost before. */
  private static final byte LOST = (byte) 0xFF;

  /** Below this, part of the text is not Chinese as it is written. */
  private static final double SUSPECT = 0.6;

  private static final double CLEARLY = 0.3;

  /** Fewer characters prove nothing. */
  private static final int FEW = 12;

  private static final int MANY_QUESTIONS = 30;

  private Mojibake() {}

  /** The text with the wrong decoding undone, where that makes it clearly more legible. */
  static DecodedText reversed(DecodedText decoded) {
    Legibility before = Legibility.of(decoded.text());
    if (isQuestioned(decoded.text(), before))
      return decoded.with(
          decoded.text(),
          "Question marks stand where Chinese text is expected: it was lost before");
    if (before.counted() < FEW || before.score() >= SUSPECT) return decoded;
    String reversed = reversedLines(decoded.text());
    if (Legibility.of(reversed).score() < before.score() + CLEARLY) return decoded;
    return decoded.with(
        reversed,
        "The text was UTF-8 read as GBK; reversed, " + lost(reversed) + " characters lost");
  }

  private static String reversedLines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) lines.add(better(line, reversedLine(line)));
    return String.join("\n", lines);
  }

  /** Digits are ASCII and survive every step; a line in which they would differ stays as it is. */
  private static String better(String line, String reversed) {
    return Legibility.of(reversed).score() > Legibility.of(line).score()
            && digits(reversed).equals(digits(line))
        ? reversed
        : line;
  }

  private static String reversedLine(String line) {
    if (line.chars().allMatch(c -> c < 0x80)) return line;
    CharsetEncoder gbk = GBK.newEncoder();
    byte[] bytes = new byte[line.length() * 2];
    int length = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      byte[] coded = gbk.canEncode(c) ? String.valueOf(c).getBytes(GBK) : new byte[] {LOST};
      for (byte b : coded) bytes[length++] = b;
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private static String digits(String text) {
    return text.chars()
        .filter(c -> c >= '0' && c <= '9')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static long lost(String text) {
    return text.chars().filter(c -> c == '\uFFFD').count();
  }

  /** Only runs of question marks count: one alone asks, or stands in a link. */
  private static boolean isQuestioned(String text, Legibility legibility) {
    int inRuns = 0;
    for (int i = 2; i < text.length(); i++)
      if (text.charAt(i) == '?' && text.charAt(i - 1) == '?' && text.charAt(i - 2) == '?') inRuns++;
    return inRuns > MANY_QUESTIONS && inRuns > 10 * legibility.counted();
  }
}
