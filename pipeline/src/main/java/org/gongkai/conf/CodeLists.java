package org.gongkai.conf;

import java.util.Optional;
import org.gongkai.fact.Section;
import org.gongkai.vocabulary.Breakdowns;
import org.gongkai.vocabulary.Categories;

/** The rows and columns that other files may refer to. */
record CodeLists(Categories categories, Breakdowns breakdowns) {

  boolean isEmpty() {
    return categories.rows().isEmpty() || breakdowns.rows().isEmpty();
  }

  /** Whether the section has that row; a dead reference is a problem. */
  boolean isCategory(ConfFile file, Section section, String code, int line) {
    if (categories.find(section, code).isPresent()) return true;
    file.problem(line, dead("category", section, code) + "categories.csv");
    return false;
  }

  /** Whether the section has that column; a dead reference is a problem. */
  boolean isBreakdown(ConfFile file, Section section, String code, int line) {
    if (breakdowns.find(section, code).isPresent()) return true;
    file.problem(line, dead("breakdown", section, code) + "breakdowns.csv");
    return false;
  }

  /** The section of that code with that row in it; anything else is a problem. */
  Optional<Section> sectionWith(ConfFile file, String section, String category, int line) {
    return file.section(section, line).filter(s -> isCategory(file, s, category, line));
  }

  private static String dead(String what, Section section, String code) {
    return "Cannot find the " + what + " '" + code + "' in " + section.code() + "; see vocabulary/";
  }
}
