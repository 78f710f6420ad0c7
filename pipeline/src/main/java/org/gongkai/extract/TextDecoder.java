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
  /** Bytes beyond ASCII that tell encodings apart, and are cheap to decode more than once. */
  private static final int SAMPLE = 2048;

  /** A right reading scores above 0.9, a wrong one below 0.45: nothing else needs to be tried. */
  private static final double CERTAIN = 0.8;

  /** Big5 shares most of its byte pairs with GBK and is rare: it must be clearly better. */
  private static final double CLEARLY = 0.25;

  /** So many characters of UTF-8 do not come about by chance, whatever they say. */
  private static final int SEVERAL = 12;

  private TextDecoder() {}

  /**
   * Decodes a page.
   *
   * @param declared the encoding that the page names, empty when it names none
   */
  static DecodedText decode(byte[] bytes, Optional<String> declared) {
    Encoding encoding = encoding(bytes);
    String text = encoding.decode(bytes, start(bytes, encoding), bytes.length);
    Legibility legibility = Legibility.of(text);
    List<String> notes = notes(legibility, encoding, declared);
    return Mojibake.reversed(new DecodedText(text, encoding.charsetName(), notes), legibility);
  }

  /** The mark of UTF-8 is no text in any encoding, also where it lies. */
  private static int start(byte[] bytes, Encoding chosen) {
    return Encoding.marked(bytes)
        .filter(marked -> marked == chosen || marked == Encoding.UTF_8)
        .map(Encoding::markLength)
        .orElse(0);
  }

  private static Encoding encoding(byte[] bytes) {
    Optional<Encoding> marked =
        Encoding.marked(bytes).filter(encoding -> sampled(encoding, bytes).score() > 0);
    return marked.or(() -> ZeroBytes.utf16(bytes)).orElseGet(() -> mostLegible(bytes));
  }

  private static Encoding mostLegible(byte[] bytes) {
    Legibility utf8 = sampled(Encoding.UTF_8, bytes);
    if (utf8.score() >= CERTAIN || isWellFormed(utf8, bytes)) return Encoding.UTF_8;
    double gb18030 = sampled(Encoding.GB18030, bytes).score();
    double best = Math.max(utf8.score(), gb18030);
    if (best < CERTAIN && sampled(Encoding.BIG5, bytes).score() > best + CLEARLY)
      return Encoding.BIG5;
    return gb18030 > utf8.score() ? Encoding.GB18030 : Encoding.UTF_8;
  }

  /** At most one character in twenty is broken; one that was stored as broken is none. */
  private static boolean isWellFormed(Legibility utf8, byte[] bytes) {
    int from = firstBeyondAscii(bytes);
    int broken = utf8.replaced() - storedReplacements(bytes, from, sampleEnd(bytes, from));
    return utf8.counted() >= SEVERAL && broken * 20L <= utf8.counted();
  }

  private static int storedReplacements(byte[] bytes, int from, int to) {
    int stored = 0;
    for (int i = from; i + 2 < to; i++)
      if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD)
        stored++;
    return stored;
  }

  private static Legibility sampled(Encoding encoding, byte[] bytes) {
    int from = encoding.isWide() ? encoding.markLength() : firstBeyondAscii(bytes);
    return Legibility.of(encoding.decode(bytes, from, sampleEnd(bytes, from)));
  }

  /** Ends behind an ASCII byte where it can, so that no character is cut. */
  private static int sampleEnd(byte[] bytes, int from) {
    int end = from;
    for (int beyond = 0; end < bytes.length; end++)
      if (bytes[end] < 0) beyond++;
      else if (beyond >= SAMPLE) break;
    return end;
  }

  private static int firstBeyondAscii(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && bytes[i] >= 0) i++;
    return i;
  }

  private static List<String> notes(
      Legibility legibility, Encoding encoding, Optional<String> declared) {
    List<String> notes = new ArrayList<>();
    declared
        .filter(name -> legibility.counted() > 0 && !encoding.isDeclaredBy(name))
        .ifPresent(name -> notes.add(wrongDeclaration(name, encoding)));
    if (legibility.replaced() > 0)
      notes.add(legibility.replaced() + " characters are unreadable and stand as U+FFFD");
    return notes;
  }

  private static String wrongDeclaration(String name, Encoding encoding) {
    return "The page declares "
        + name.toLowerCase(Locale.ROOT)
        + " but is written in "
        + encoding.charsetName();
  }
}
