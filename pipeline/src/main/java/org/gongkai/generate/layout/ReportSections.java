package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.fact.Section;
import org.gongkai.generate.Manuscript;
import org.gongkai.generate.Part;

/** The sections of a manuscript. */
final class ReportSections {
  private ReportSections() {}

  /**
   * A section; what stands before the first heading has none.
   *
   * @param heading empty where there is none
   */
  record ReportSection(String heading, List<String> passages, List<Part.Sheet> sheets) {
    /** The table that stands here, if any does. */
    Optional<Section> table() {
      return sheets.stream().map(Part.Sheet::section).findFirst();
    }
  }

  /** No section has two kinds of tables: one that lost its heading begins another. */
  static List<ReportSection> of(Manuscript manuscript) {
    List<ReportSection> sections = new ArrayList<>(List.of(empty("")));
    for (Part part : manuscript.parts()) {
      if (part instanceof Part.SectionHeading heading) sections.add(empty(heading.text()));
      ReportSection last = sections.get(sections.size() - 1);
      if (part instanceof Part.Passage passage)
        last.passages().add(passage.text().replace("\n", ""));
      if (part instanceof Part.Sheet sheet) {
        if (last.table().filter(table -> table != sheet.section()).isPresent())
          sections.add(empty(""));
        sections.get(sections.size() - 1).sheets().add(sheet);
      }
    }
    return sections;
  }

  /** Two sections that stand beside one another; one may be empty. */
  record SectionPair(ReportSection left, ReportSection right) {}

  /** The sections of two reports, each table beside its like. */
  static List<SectionPair> pairs(Manuscript left, Manuscript right) {
    List<ReportSection> ours = of(left);
    List<ReportSection> theirs = of(right);
    for (Section table : Section.values()) {
      int one = index(ours, table);
      int other = index(theirs, table);
      if (one < 0 || other < 0) continue;
      for (int i = one; i < other; i++) ours.add(one, empty(""));
      for (int i = other; i < one; i++) theirs.add(other, empty(""));
    }
    List<SectionPair> pairs = new ArrayList<>();
    for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++)
      pairs.add(new SectionPair(at(ours, i), at(theirs, i)));
    return pairs;
  }

  private static int index(List<ReportSection> sections, Section table) {
    for (int i = 0; i < sections.size(); i++)
      if (sections.get(i).table().filter(table::equals).isPresent()) return i;
    return -1;
  }

  private static ReportSection empty(String heading) {
    return new ReportSection(heading, new ArrayList<>(), new ArrayList<>());
  }

  /** The section at an index; an empty one behind the last. */
  private static ReportSection at(List<ReportSection> sections, int index) {
    return index < sections.size() ? sections.get(index) : empty("");
  }
}
