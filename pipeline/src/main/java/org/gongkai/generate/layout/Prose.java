package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;

/**
 * How the words outside of tables are set.
 *
 * @param titleMark before the headline
 * @param headingMark before the heading of a section
 * @param passageMark before a paragraph
 * @param isSpaced whether an empty line follows each of them
 */
record Prose(String titleMark, String headingMark, String passageMark, boolean isSpaced) {
  static final Prose PLAIN = new Prose("", "", "", false);
  static final Prose SPACED = new Prose("", "", "", true);
  static final Prose INDENTED = new Prose("", "  ", "    ", true);
  static final Prose MARKDOWN = new Prose("# ", "## ", "", true);

  List<PrintedLine> title(String text) {
    return text.isEmpty() ? List.of() : lines(titleMark + text);
  }

  List<PrintedLine> heading(Part.SectionHeading heading) {
    return lines(headingMark + heading.text());
  }

  List<PrintedLine> passage(Part.Passage passage) {
    return lines(passageMark + passage.text());
  }

  private List<PrintedLine> lines(String text) {
    List<PrintedLine> lines = new ArrayList<>(text.lines().map(PrintedLine::prose).toList());
    if (isSpaced) lines.add(PrintedLine.prose(""));
    return lines;
  }
}
