package org.gongkai.conf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.fact.Section;

/**
 * A file that is being read, and where its problems go.
 *
 * @param path the file
 * @param problems of all files
 */
record ConfFile(Path path, Problems problems) {

  void problem(int line, String message) {
    problems.add(path, line, message);
  }

  /** The section with that code; an unknown one is a problem. */
  Optional<Section> section(String code, int line) {
    Optional<Section> section =
        List.of(Section.values()).stream().filter(s -> s.code().equals(code)).findFirst();
    if (section.isEmpty())
      problem(
          line,
          "Cannot use the section '"
              + code
              + "'; known are "
              + List.of(Section.values()).stream().map(Section::code).toList());
    return section;
  }

  /** Whether the text is one of those allowed; another one is a problem. */
  boolean isOneOf(String what, String text, List<String> allowed, int line) {
    if (allowed.contains(text)) return true;
    problem(line, "Cannot use the " + what + " '" + text + "'; known are " + allowed);
    return false;
  }

  /** Whether there is a text; none is a problem. */
  boolean isFilled(String what, String text, int line) {
    if (!text.isBlank()) return true;
    problem(line, "Cannot leave the " + what + " empty");
    return false;
  }
}
