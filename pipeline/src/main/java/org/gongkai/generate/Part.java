package org.gongkai.generate;

import java.util.List;
import org.gongkai.fact.Section;

/** A part of a report before it is laid out, in reading order. */
public sealed interface Part {

  /** The heading of a section, such as the third. */
  record SectionHeading(String text) implements Part {}

  /** A paragraph of running text. */
  record Passage(String text) implements Part {}

  /**
   * A table, or the part of it that stands on one page.
   *
   * @param section which official table
   * @param rows each with the cells that begin in it; a cell that spans rows stands in its first
   */
  record Sheet(Section section, List<List<SheetCell>> rows) implements Part {
    public Sheet {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
