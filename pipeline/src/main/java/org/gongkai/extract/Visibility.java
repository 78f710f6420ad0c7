package org.gongkai.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what a browser would not show. */
final class Visibility {
  private static final Set<String> NEVER_SHOWN =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "title",
          "meta",
          "link",
          "iframe",
          "object",
          "svg",
          "xml",
          "datalist");
  private static final Pattern DISPLAY_NONE =
      Pattern.compile("(?:^|;)\\s*display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_HEIGHT =
      Pattern.compile("(?:^|;)\\s*height\\s*:\\s*0(?![.\\d])", Pattern.CASE_INSENSITIVE);

  private Visibility() {}

  static boolean isHidden(Element element) {
    return NEVER_SHOWN.contains(element.normalName())
        || isSwitchedOff(element)
        || element.normalName().equals("o:p") && isBlank(element);
  }

  /** The page holds it, ready to be shown by a script. */
  static boolean isSwitchedOff(Element element) {
    if (element.attributesSize() == 0) return false;
    return element.hasAttr("hidden") || hasStyle(element, "none", DISPLAY_NONE);
  }

  /** A row without height and without text: Word's mark of the column widths. */
  static boolean isFlat(Element row) {
    return (row.attr("height").equals("0") || hasStyle(row, "height", NO_HEIGHT)) && isBlank(row);
  }

  static boolean isBlank(Element element) {
    return element
        .wholeText()
        .chars()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** The word alone is found many times faster; styles are written in small letters. */
  private static boolean hasStyle(Element element, String word, Pattern pattern) {
    String style = element.attr("style");
    return (style.contains(word) || style.contains(word.toUpperCase(Locale.ROOT)))
        && pattern.matcher(style).find();
  }
}
