package org.gongkai.extract.ocr;

import java.util.List;

/**
 * What a voice read in the picture of a line.
 *
 * @param characters one string a character
 * @param confidence of each, between 0 and 1
 */
record Reading(List<String> characters, List<Double> confidence) {
  Reading {
    characters = List.copyOf(characters);
    confidence = List.copyOf(confidence);
  }

  /** Without blanks at the ends. */
  Reading stripped() {
    int from = 0;
    int to = characters.size();
    while (from < to && characters.get(from).isBlank()) from++;
    while (to > from && characters.get(to - 1).isBlank()) to--;
    return new Reading(characters.subList(from, to), confidence.subList(from, to));
  }

  /** Among digits only, a letter O is a zero. */
  Reading withZeros() {
    boolean figure = characters.stream().allMatch(c -> "0123456789.,oO".contains(c));
    if (!figure) return this;
    return new Reading(
        characters.stream().map(c -> c.equalsIgnoreCase("o") ? "0" : c).toList(), confidence);
  }

  String text() {
    return String.join("", characters);
  }

  /** Of the least sure character; 0 when nothing was read. */
  double least() {
    return confidence.stream().mapToDouble(c -> c).min().orElse(0);
  }

  /** Of the characters on the average; 0 when nothing was read. */
  double mean() {
    return confidence.stream().mapToDouble(c -> c).average().orElse(0);
  }
}
