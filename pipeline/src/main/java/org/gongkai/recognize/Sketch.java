package org.gongkai.recognize;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A short text by which two long ones are compared: of pieces of four characters those with the
 * least hash in each of 128 bins, a character of 64 each (MinHash with one permutation, empty bins
 * filled from the next). Where s of two sketches' 128 characters are equal, the texts share about
 * (s / 128 - 1 / 64) / (1 - 1 / 64) of their pieces.
 */
final class Sketch {
  private static final int BINS = 128;
  private static final int PIECE = 4;
  // Fewer pieces leave too many bins empty.
  private static final int LEAST_CHARACTERS = 300;
  private static final String SYMBOLS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

  private Sketch() {}

  /** Of the sentences without digits, marks and the agency's name; empty for a short text. */
  static Optional<String> of(List<Sentence> sentences, Optional<String> agency) {
    StringBuilder all = new StringBuilder();
    for (Sentence sentence : sentences) {
      String text = agency.map(name -> sentence.text().replace(name, "")).orElse(sentence.text());
      text.chars().filter(Character::isLetter).forEach(c -> all.append((char) c));
    }
    return all.length() < LEAST_CHARACTERS ? Optional.empty() : Optional.of(of(all));
  }

  private static String of(CharSequence text) {
    long[] least = new long[BINS];
    boolean[] filled = new boolean[BINS];
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_16BE);
    for (int i = 0; i + PIECE <= text.length(); i++) {
      long hash = MurmurHash3.hash128x64(bytes, 2 * i, 2 * PIECE, 0)[0];
      int bin = (int) (hash >>> 57);
      long rest = hash & (-1L >>> 7);
      if (!filled[bin] || rest < least[bin]) least[bin] = rest;
      filled[bin] = true;
    }
    return symbols(least, filled);
  }

  private static String symbols(long[] least, boolean[] filled) {
    StringBuilder sketch = new StringBuilder(BINS);
    for (int bin = 0; bin < BINS; bin++) {
      int from = bin;
      while (!filled[from]) from = (from + 1) % BINS;
      sketch.append(SYMBOLS.charAt((int) (least[from] & 63)));
    }
    return sketch.toString();
  }
}
