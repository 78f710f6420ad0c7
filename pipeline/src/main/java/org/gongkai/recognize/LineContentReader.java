package org.gongkai.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Looks through single lines for figures, labels and headings. */
final class LineContentReader {
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_LABEL = 100;

  private final RecognitionRules.Content rules;

  LineContentReader(RecognitionRules.Content rules) {
    this.rules = rules;
  }

  /**
   * Reads a line.
   *
   * @param text folded, without blanks
   * @param words folded, cut at blanks and cell borders
   */
  LineContent read(String text, List<String> words) {
    int figures = figures(text, words);
    return figures < words.size()
        ? new LineContent(figures, labels(text, words), sections(text))
        : new LineContent(figures, List.of(), List.of());
  }

  private int figures(String text, List<String> words) {
    int figures = 0;
    for (String word : words) if (isFigure(word)) figures++;
    boolean pageNumber = figures > 0 && rules.pageNumber().matcher(text).matches();
    return pageNumber ? 0 : figures;
  }

  private boolean isFigure(String word) {
    return startsLikeNumber(word) && rules.figure().matcher(word).matches();
  }

  private List<String> labels(String text, List<String> words) {
    List<String> labels = new ArrayList<>();
    for (String word : words) addLabel(word, labels);
    if (words.size() > 1) addLabel(text, labels);
    return labels;
  }

  private void addLabel(String word, List<String> labels) {
    if (word.length() < 2 || word.length() > LONGEST_LABEL) return;
    if (rules.labels().contains(word)) {
      labels.add(word);
      return;
    }
    if (isFigure(word)) return;
    String plain = rules.remark().matcher(word).replaceFirst("");
    String label = rules.numbering().matcher(plain).replaceFirst("");
    if (rules.labels().contains(label)) labels.add(label);
  }

  private List<Integer> sections(String text) {
    if (text.length() > LONGEST_HEADING) return List.of();
    return IntStream.range(0, rules.sections().size())
        .filter(i -> rules.sections().get(i).matcher(text).find())
        .boxed()
        .toList();
  }

  private static boolean startsLikeNumber(String word) {
    char first = word.charAt(0);
    return first >= '0' && first <= '9' || first == '+' || first == '-';
  }
}
