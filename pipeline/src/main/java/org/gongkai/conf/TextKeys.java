package org.gongkai.conf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which texts the pages use, and that all of them are there and no others.
 *
 * @param folder {@code conf/report}
 */
record TextKeys(Path folder, Problems problems) {
  private static final List<String> FILES =
      List.of("page.html", "agency.html", "common.js", "page.js", "agency.js");

  /** {@code data-text="key"} in a page, {@code text("key"} in a script. */
  private static final Pattern USE =
      Pattern.compile("(?:\\bdata-text(?:-label)?=|\\btext\\()\"([\\w.-]+)\"");

  /** {@code textOf("group", code)} in a script: any text whose key begins with {@code group.}. */
  private static final Pattern GROUP = Pattern.compile("\\btextOf\\(\"([\\w-]+)\"");

  /**
   * Adds a problem for each use of a text that is not there, and for each text without a use.
   *
   * @param lines of the texts by key
   */
  void check(Map<String, Integer> lines) {
    Set<String> unused = new TreeSet<>(lines.keySet());
    for (String name : FILES) {
      ConfFile file = new ConfFile(folder.resolve(name), problems);
      List<String> text = TextFile.read(file).map(String::lines).stream().flatMap(l -> l).toList();
      for (int i = 0; i < text.size(); i++) {
        for (String key : found(USE, text.get(i))) {
          if (!lines.containsKey(key))
            file.problem(i + 1, "Cannot find the text '" + key + "'; add it to texts.yaml");
          unused.remove(key);
        }
        for (String group : found(GROUP, text.get(i)))
          unused.removeIf(key -> key.startsWith(group + "."));
      }
    }
    ConfFile texts = new ConfFile(folder.resolve("texts.yaml"), problems);
    for (String key : unused)
      texts.problem(lines.get(key), "Cannot find a use of the text '" + key + "'; remove it");
  }

  private static List<String> found(Pattern pattern, String line) {
    return pattern.matcher(line).results().map(use -> use.group(1)).toList();
  }
}
