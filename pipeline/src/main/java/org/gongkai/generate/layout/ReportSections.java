package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    Optional<Part.Sheet> sheet() {
      return sheets.stream().findFirst();
    }
  }

  static List<ReportSection> of(Manuscript manuscript) {
    List<ReportSection> sections = new ArrayList<>(List.of(empty("")));
    for (Part part : manuscript.parts()) {
      if (part instanceof Part.SectionHeading heading) sections.add(empty(heading.text()));
      ReportSection last = sections.get(sections.size() - 1);
      if (part instanceof Part.Passage passage)
        last.passages().add(passage.text().replace("\n", ""));
      if (part instanceof Part.Sheet sheet) last.sheets().add(sheet);
    }
    return sections;
  }

  private static ReportSection empty(String heading) {
    return new ReportSection(heading, new ArrayList<>(), new ArrayList<>());
  }

  /** The section at an index; an empty one behind the last. */
  static ReportSection at(List<ReportSection> sections, int index) {
    return index < sections.size() ? sections.get(index) : empty("");
  }
}
