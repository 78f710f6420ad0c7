package org.gongkai.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.extract.ruling.Box;

/**
 * Words that stand side by side.
 *
 * @param words from left to right
 */
record TextLine(List<Word> words) {
  private static final Comparator<Word> FROM_TOP =
      Comparator.<Word>comparingDouble(word -> word.box().centreY())
          .thenComparingDouble(word -> word.box().left());

  private static final Comparator<Word> FROM_LEFT =
      Comparator.comparingDouble(word -> word.box().left());

  TextLine {
    words = words.stream().sorted(FROM_LEFT).toList();
  }

  /** The lines from top to bottom. */
  static List<TextLine> of(List<Word> words) {
    List<TextLine> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    for (Word word : words.stream().sorted(FROM_TOP).toList()) {
      if (!line.isEmpty() && !isBeside(line.get(0), word)) {
        lines.add(new TextLine(line));
        line.clear();
      }
      line.add(word);
    }
    if (!line.isEmpty()) lines.add(new TextLine(line));
    return lines;
  }

  private static boolean isBeside(Word one, Word other) {
    double apart = Math.abs(one.box().centreY() - other.box().centreY());
    return apart < 0.45 * Math.min(one.size(), other.size());
  }

  Box box() {
    return words.stream().map(Word::box).reduce(Box::with).orElseThrow();
  }

  /** The words of one row of print, one space where they stand apart. */
  String text() {
    StringBuilder text = new StringBuilder(words.get(0).text());
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      if (!words.get(i - 1).goesOn(word.text(), word.box().left())) text.append(' ');
      text.append(word.text());
    }
    return text.toString();
  }
}
