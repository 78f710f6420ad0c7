package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the encoding of a page from its bytes alone: every candidate is tried, and the reading with
 * the most common characters wins. A declaration is compared, never believed.
 */
final class TextDecoder {
  /** Enough characters to tell encodings apart, and cheap to decode more than once. */
  private static final int SAMPLE = 256 << 10;

  /** A right reading scores above 0.9, a wrong one below 0.45: nothing else needs to be tried. */
  private static final double CERTAIN = 0.8;

  /** Big5 shares most of its byte pairs with GBK and is rare: it must be clearly better. */
  private static final double CLEARLY = 0.25;

  private TextDecoder() {}

  /**
   * Decodes a page.
   *
   * @param declared the encoding that the page names, empty when it names none
   */
  static DecodedText decode(byte[] bytes, Optional<String> declared) {
    Encoding encoding = encoding(bytes);
    int start = encoding == Encoding.marked(bytes).orElse(null) ? encoding.markLength() : 0;
    String text = encoding.decode(bytes, start, bytes.length);
    return Mojibake.reversed(
        new DecodedText(text, encoding.charsetName(), notes(text, encoding, declared)));
  }

  private static Encoding encoding(byte[] bytes) {
    Optional<Encoding> marked =
        Encoding.marked(bytes).filter(encoding -> sampleScore(encoding, bytes) > 0);
    return marked.or(() -> ZeroBytes.utf16(bytes)).orElseGet(() -> mostLegible(bytes));
  }

  private static Encoding mostLegible(byte[] bytes) {
    double utf8 = sampleScore(Encoding.UTF_8, bytes);
    if (utf8 >= CERTAIN) return Encoding.UTF_8;
    double gb18030 = sampleScore(Encoding.GB18030, bytes);
    if (gb18030 < CERTAIN && sampleScore(Encoding.BIG5, bytes) > Math.max(utf8, gb18030) + CLEARLY)
      return Encoding.BIG5;
    return gb18030 > utf8 ? Encoding.GB18030 : Encoding.UTF_8;
  }

  private static double sampleScore(Encoding encoding, byte[] bytes) {
    int from =
        encoding.name().startsWith("UTF_16") ? encoding.markLength() : firstBeyondAscii(bytes);
    int to = (int) Math.min(bytes.length, (long) from + SAMPLE);
    return Legibility.of(encoding.decode(bytes, from, to)).score();
  }

  private static int firstBeyondAscii(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && bytes[i] >= 0) i++;
    return i;
  }

  private static List<String> notes(String text, Encoding encoding, Optional<String> declared) {
    List<String> notes = new ArrayList<>();
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    declared
        .filter(name -> !ascii && !encoding.isDeclaredBy(name))
        .ifPresent(name -> notes.add(wrongDeclaration(name, encoding)));
    long lost = text.chars().filter(c -> c == '\uFFFD').count();
    if (lost > 0)
      notes.add(lost + " characters are no " + encoding.charsetName() + " and stand as U+FFFD");
    return notes;
  }

  private static String wrongDeclaration(String name, Encoding encoding) {
    return "The page declares "
        + name.toLowerCase(Locale.ROOT)
        + " but is written in "
        + encoding.charsetName();
  }
}
