package org.gongkai.extract.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which paragraph styles of a Word document are headings, and of which level. */
record WordStyles(Map<String, Integer> levels) {
  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

  WordStyles {
    levels = Map.copyOf(levels);
  }

  /** The styles of a part of styles. */
  static WordStyles of(Optional<XmlNode> styles) {
    Map<String, Integer> levels = new HashMap<>();
    styles.ifPresent(
        root ->
            root.all("style")
                .forEach(
                    style -> {
                      int level = level(style);
                      if (level > 0) levels.put(style.attribute("styleId"), level);
                    }));
    return new WordStyles(levels);
  }

  private static int level(XmlNode style) {
    String name = style.val("name").orElse("").toLowerCase(Locale.ROOT);
    if (name.equals("title")) return 1;
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) return Integer.parseInt(heading.group(1));
    return style.first("pPr").map(WordStyles::outline).orElse(0);
  }

  /** The level of a paragraph with these properties; 0 for running text. */
  int of(XmlNode properties) {
    int own = outline(properties);
    return own > 0 ? own : properties.val("pStyle").map(s -> levels.getOrDefault(s, 0)).orElse(0);
  }

  /** Outline levels count from 0; 9 is body text. */
  private static int outline(XmlNode properties) {
    return properties
        .val("outlineLvl")
        .filter(level -> level.matches("[0-8]"))
        .map(level -> Integer.parseInt(level) + 1)
        .orElse(0);
  }
}
