package org.gongkai.conf;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.recognize.RecognitionRules;

/** Reads {@code conf/recognition/recognition.yaml}. */
final class RecognitionReader {
  private RecognitionReader() {}

  /** The rules; nothing if the file cannot be used. */
  static Optional<RecognitionRules> read(Path conf, Problems problems) {
    Path file = conf.resolve("recognition").resolve("recognition.yaml");
    return YamlFile.read(file, RecognitionRules.class, problems)
        .filter(rules -> hasGroups(rules, file, problems));
  }

  private static boolean hasGroups(RecognitionRules rules, Path file, Problems problems) {
    boolean sound =
        has(rules.title().tail(), "subject", file, problems)
            & has(rules.title().tail(), "inner", file, problems)
            & has(rules.title().year(), "year", file, problems)
            & has(rules.title().comparison(), "name", file, problems)
            & has(rules.carriers().sentence(), "name", file, problems)
            & has(rules.carriers().breadcrumb(), "name", file, problems)
            & has(rules.period().whole(), "year", file, problems)
            & has(rules.prose().year(), "year", file, problems)
            & has(rules.sideBySide().both(), "left", file, problems)
            & has(rules.sideBySide().both(), "right", file, problems)
            & has(rules.sideBySide().one(), "year", file, problems)
            & has(rules.imprint().published().value(), "y", file, problems)
            & has(rules.imprint().contact().areaCode(), "value", file, problems)
            & has(rules.imprint().contact().postcode(), "value", file, problems);
    for (Pattern line : rules.imprint().published().printed())
      sound &= has(line, "y", file, problems);
    for (Pattern line : rules.imprint().publisher().printed())
      sound &= has(line, "value", file, problems);
    for (Pattern line : rules.imprint().indexNumber().printed())
      sound &= has(line, "value", file, problems);
    return sound;
  }

  /** Whether a pattern has a named group; one without it is a problem. */
  static boolean has(Pattern pattern, String group, Path file, Problems problems) {
    boolean found = pattern.pattern().contains("(?<" + group + ">");
    if (!found) problems.add(file, 0, "Cannot find the group " + group + " in " + pattern);
    return found;
  }
}
