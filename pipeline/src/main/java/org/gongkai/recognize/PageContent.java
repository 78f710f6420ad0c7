package org.gongkai.recognize;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the body of a page consists of.
 *
 * @param lines all lines
 * @param table index of the first line of a grid with a label of an official table, for menus have
 *     such labels too; without one of the first line with such a label; else the number of lines
 * @param labels different labels that stand alone in a word or cell
 * @param sections different headings of a report
 * @param figures numbers that stand alone from the first label on
 * @param firstSection index of the heading of the first section; 0 if there is none
 */
record PageContent(
    List<PageLine> lines, int table, int labels, int sections, long figures, int firstSection) {
  // The title stands in the first lines; what stands above it is the site's menu.
  private static final int MAX_OPENING = 400;
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_LABEL = 100;

  static PageContent of(List<PageLine> lines, RecognitionRules.Content rules) {
    Set<String> labels = new HashSet<>();
    Set<Pattern> sections = new HashSet<>();
    int labelled = lines.size();
    int table = lines.size();
    int firstSection = 0;
    long figures = 0;
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      long printed = figures(line, rules);
      boolean hasWords = printed < line.words().size();
      if (hasWords && addLabels(line, rules, labels)) {
        labelled = Math.min(labelled, i);
        if (line.isTabular()) table = Math.min(table, i);
      }
      if (labelled < lines.size()) figures += printed;
      if (!hasWords || line.text().length() > LONGEST_HEADING) continue;
      for (Pattern section : rules.sections())
        if (section.matcher(line.text()).find()) {
          sections.add(section);
          if (section == rules.sections().get(0) && firstSection == 0) firstSection = i;
        }
    }
    int begin = table < lines.size() ? table : labelled;
    return new PageContent(lines, begin, labels.size(), sections.size(), figures, firstSection);
  }

  /** The lines above the first table. */
  List<PageLine> opening() {
    return lines.subList(0, Math.min(table, MAX_OPENING));
  }

  /** The prose of the first section, or all above the first table if it has no heading. */
  List<PageLine> prose() {
    int end = Math.min(table, MAX_OPENING);
    return lines.subList(Math.min(firstSection, end), end);
  }

  private static boolean addLabels(
      PageLine line, RecognitionRules.Content rules, Set<String> labels) {
    boolean found = false;
    for (String word : line.words()) found |= addLabel(word, rules, labels);
    return line.words().size() < 2 ? found : found | addLabel(line.text(), rules, labels);
  }

  private static boolean addLabel(String word, RecognitionRules.Content rules, Set<String> labels) {
    if (word.length() < 2 || word.length() > LONGEST_LABEL) return false;
    if (rules.labels().contains(word)) return known(word, labels);
    if (startsLikeNumber(word) && rules.figure().matcher(word).matches()) return false;
    String plain = rules.remark().matcher(word).replaceFirst("");
    String label = rules.numbering().matcher(plain).replaceFirst("");
    return rules.labels().contains(label) && known(label, labels);
  }

  private static boolean known(String label, Set<String> labels) {
    labels.add(label);
    return true;
  }

  private static long figures(PageLine line, RecognitionRules.Content rules) {
    long figures = 0;
    for (String word : line.words())
      if (startsLikeNumber(word) && rules.figure().matcher(word).matches()) figures++;
    boolean pageNumber = figures > 0 && rules.pageNumber().matcher(line.text()).matches();
    return pageNumber ? 0 : figures;
  }

  private static boolean startsLikeNumber(String word) {
    char first = word.charAt(0);
    return (first >= '0' && first <= '9') || first == '+' || first == '-';
  }
}
