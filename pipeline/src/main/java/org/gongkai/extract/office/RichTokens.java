package org.gongkai.extract.office;

import java.nio.charset.StandardCharsets;

/** The tokens of a file of rich text, one after another. */
final class RichTokens {

  /** What a token is. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A command: a word with or without a number. */
    WORD,
    /** A byte of text. */
    BYTE,
    END
  }

  private static final int NO_NUMBER = Integer.MIN_VALUE;

  private final byte[] bytes;
  private int at;
  private Kind kind = Kind.END;
  private String word = "";
  private int number;

  RichTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Goes to the next token; {@link Kind#END} at the end of the file. */
  Kind next() {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) at++;
    if (at >= bytes.length) return kind = Kind.END;
    byte first = bytes[at++];
    return kind =
        switch (first) {
          case '{' -> Kind.OPEN;
          case '}' -> Kind.CLOSE;
          case '\\' -> command();
          default -> character(first);
        };
  }

  private Kind character(int value) {
    number = value & 0xFF;
    return Kind.BYTE;
  }

  private Kind command() {
    if (at >= bytes.length) return Kind.END;
    byte first = bytes[at];
    if (isLetter(first)) return letters();
    at++;
    if (first == '\'' && at + 1 < bytes.length) {
      int value = Character.digit(bytes[at], 16) * 16 + Character.digit(bytes[at + 1], 16);
      at += 2;
      return character(value);
    }
    if (first == '{' || first == '}' || first == '\\') return character(first);
    word = Character.toString(first & 0xFF);
    number = NO_NUMBER;
    return Kind.WORD;
  }

  private Kind letters() {
    int from = at;
    while (at < bytes.length && isLetter(bytes[at])) at++;
    word = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
    int digits = at;
    if (at < bytes.length && bytes[at] == '-') at++;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - digits < 10) at++;
    number = number(new String(bytes, digits, at - digits, StandardCharsets.US_ASCII));
    if (at < bytes.length && bytes[at] == ' ') at++;
    return Kind.WORD;
  }

  private static int number(String printed) {
    return printed.matches("-?[0-9]{1,9}") ? Integer.parseInt(printed) : NO_NUMBER;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  /** Passes over bytes that are no text. */
  void skip(int count) {
    at = (int) Math.min(bytes.length, at + (long) Math.max(0, count));
  }

  Kind kind() {
    return kind;
  }

  String word() {
    return word;
  }

  /** The number of a command, or the value of a byte. */
  int number(int other) {
    return number == NO_NUMBER ? other : number;
  }
}
