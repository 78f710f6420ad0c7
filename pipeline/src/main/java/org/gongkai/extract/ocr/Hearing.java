package org.gongkai.extract.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * What two voices say together. A figure that they do not agree on, or are not sure of, is followed
 * by U+FFFD, so that nothing takes it for a figure.
 */
final class Hearing {
  /** Stands for something that is printed and cannot be read. */
  static final String LOST = "\uFFFD";

  /** Measured: see the test of made scans. */
  static final double SURE = 0.80;

  private Hearing() {}

  /** The text of a word; U+FFFD alone when nothing was read. */
  static String text(Reading first, Reading second) {
    if (first.characters().isEmpty() && second.characters().isEmpty()) return LOST;
    if (!hasDigit(first.text()) && !hasDigit(second.text())) return words(first, second);
    List<String> figures = figures(second);
    return figures(first).equals(figures) ? marked(first, second) : marked(first);
  }

  /** A single sign may be a stroke for "none" or what is left of a digit. */
  private static String words(Reading first, Reading second) {
    Reading better = first.mean() >= second.mean() ? first : second;
    if (better.text().codePoints().anyMatch(Character::isIdeographic)) return better.text();
    boolean agreed = first.text().equals(second.text()) && first.least() >= SURE && second.least() >= SURE;
    return agreed ? first.text() : LOST;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** Runs of digits with the signs between them. */
  private static List<String> figures(Reading reading) {
    List<String> figures = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (String character : reading.characters()) {
      if (isFigure(character)) run.append(character);
      else if (run.length() > 0) {
        figures.add(run.toString());
        run.setLength(0);
      }
    }
    if (run.length() > 0) figures.add(run.toString());
    return figures.stream().filter(Hearing::hasDigit).toList();
  }

  private static boolean isFigure(String character) {
    return hasDigit(character) || ".,-+%".contains(character);
  }

  private static String marked(Reading reading) {
    StringBuilder text = new StringBuilder();
    boolean figure = false;
    for (String character : reading.characters()) {
      if (figure && !hasDigit(character)) text.append(LOST);
      text.append(character);
      figure = hasDigit(character);
    }
    if (figure || !hasDigit(reading.text())) text.append(LOST);
    return text.toString();
  }

  /** The figures agree; each must also be sure. */
  private static String marked(Reading first, Reading second) {
    return sureOfDigits(first) && sureOfDigits(second) ? first.text() : marked(first);
  }

  private static boolean sureOfDigits(Reading reading) {
    for (int i = 0; i < reading.characters().size(); i++)
      if (isFigure(reading.characters().get(i)) && reading.confidence().get(i) < SURE) return false;
    return true;
  }
}
