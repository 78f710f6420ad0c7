package org.gongkai.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.text.Memo;

/** Looks through single lines for figures, labels and headings; those that recur only once. */
final class LineContentReader {
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_LABEL = 100;

  private final RecognitionRules.Content rules;
  private final Memo<PageLine, LineContent> known = new Memo<>(this::content);

  LineContentReader(RecognitionRules.Content rules) {
    this.rules = rules;
  }

  LineContent of(PageLine line) {
    return line.mayRecur() ? known.of(line) : content(line);
  }

  private LineContent content(PageLine line) {
    int figures = figures(line);
    boolean hasWords = figures < line.words().size();
    return hasWords
        ? new LineContent(figures, labels(line), sections(line))
        : new LineContent(figures, List.of(), List.of());
  }

  private int figures(PageLine line) {
    int figures = 0;
    for (String word : line.words())
      if (startsLikeNumber(word) && rules.figure().matcher(word).matches()) figures++;
    boolean pageNumber = figures > 0 && rules.pageNumber().matcher(line.text()).matches();
    return pageNumber ? 0 : figures;
  }

  private List<String> labels(PageLine line) {
    List<String> labels = new ArrayList<>();
    for (String word : line.words()) addLabel(word, labels);
    if (line.words().size() > 1) addLabel(line.text(), labels);
    return labels;
  }

  private void addLabel(String word, List<String> labels) {
    if (word.length() < 2 || word.length() > LONGEST_LABEL) return;
    if (rules.labels().contains(word)) {
      labels.add(word);
      return;
    }
    if (startsLikeNumber(word) && rules.figure().matcher(word).matches()) return;
    String plain = rules.remark().matcher(word).replaceFirst("");
    String label = rules.numbering().matcher(plain).replaceFirst("");
    if (rules.labels().contains(label)) labels.add(label);
  }

  private List<Integer> sections(PageLine line) {
    if (line.text().length() > LONGEST_HEADING) return List.of();
    return IntStream.range(0, rules.sections().size())
        .filter(i -> rules.sections().get(i).matcher(line.text()).find())
        .boxed()
        .toList();
  }

  private static boolean startsLikeNumber(String word) {
    char first = word.charAt(0);
    return first >= '0' && first <= '9' || first == '+' || first == '-';
  }
}
