package org.gongkai.recognize;

import java.util.List;

/**
 * What one line says of the body of its page.
 *
 * @param figures numbers that stand alone in a word or cell
 * @param labels of official tables that stand alone
 * @param sections indices of the headings of a report that it may be
 */
record LineContent(int figures, List<String> labels, List<Integer> sections) {
  LineContent {
    labels = List.copyOf(labels);
    sections = List.copyOf(sections);
  }
}
