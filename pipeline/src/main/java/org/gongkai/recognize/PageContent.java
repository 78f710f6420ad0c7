package org.gongkai.recognize;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  static PageContent of(List<PageLine> lines) {
    Set<String> labels = new HashSet<>();
    Set<Integer> sections = new HashSet<>();
    int labelled = lines.size();
    int table = lines.size();
    int firstSection = 0;
    long figures = 0;
    for (int i = 0; i < lines.size(); i++) {
      LineContent line = lines.get(i).content();
      if (!line.labels().isEmpty()) {
        labels.addAll(line.labels());
        labelled = Math.min(labelled, i);
        if (lines.get(i).isTabular()) table = Math.min(table, i);
      }
      if (labelled < lines.size()) figures += line.figures();
      if (line.sections().isEmpty()) continue;
      sections.addAll(line.sections());
      if (line.sections().contains(0) && firstSection == 0) firstSection = i;
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
}
