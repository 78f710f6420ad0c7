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

  /**
   * Both voices must be so sure of each digit. Single zeros of clean scans begin here; in some
   * hundred dense figures no digit was wrong that both voices shared and were so sure of.
   */
  static final double SURE = 0.75;

  /** Words without a digit, read so surely, need no second voice. */
  private static final double PLAIN = 0.8;

  private static final int SEVERAL = 2;

  private Hearing() {}

  /** The text of a word; U+FFFD alone when nothing was read. */
  static String of(OcrEngine engine, GrayImage word) {
    Reading first = engine.first().read(word);
    return isPlain(first) ? first.text() : text(first, engine.second().read(word));
  }

  private static boolean isPlain(Reading reading) {
    String text = reading.text();
    return !hasDigit(text) && ideographs(text) >= SEVERAL && reading.mean() >= PLAIN;
  }

  /** The text on which two readings of a word agree. */
  static String text(Reading first, Reading second) {
    if (!hasDigit(first.text()) && !hasDigit(second.text())) return words(first, second);
    boolean agreed = figures(first).equals(figures(second));
    return agreed && isSure(first) && isSure(second) ? first.text() : marked(first);
  }

  /** A single sign may be a stroke for "none" or what is left of a digit. */
  private static String words(Reading first, Reading second) {
    Reading better = first.mean() >= second.mean() ? first : second;
    if (ideographs(better.text()) > 0) return better.text();
    boolean agreed =
        !first.characters().isEmpty()
            && first.text().equals(second.text())
            && first.least() >= SURE
            && second.least() >= SURE;
    return agreed ? first.text() : LOST;
  }

  /** The text of a cell in which no figure may be believed; words stay as they are. */
  static String withoutFigure(String text) {
    return ideographs(text) > 0 ? text : text + LOST;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static long ideographs(String text) {
    return text.codePoints().filter(Character::isIdeographic).count();
  }

  /** Runs of digits with the signs between them. */
  private static List<String> figures(Reading reading) {
    List<String> figures = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (String character : reading.characters()) {
      if (isFigure(character)) {
        run.append(character);
        continue;
      }
      figures.add(run.toString());
      run.setLength(0);
    }
    figures.add(run.toString());
    return figures.stream().filter(Hearing::hasDigit).toList();
  }

  private static boolean isFigure(String character) {
    return hasDigit(character) || ".,-+%".contains(character);
  }

  /** Each figure followed by U+FFFD. */
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

  private static boolean isSure(Reading reading) {
    for (int i = 0; i < reading.characters().size(); i++)
      if (isFigure(reading.characters().get(i)) && reading.confidence().get(i) < SURE) return false;
    return true;
  }
}
