package org.gongkai.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page before it is filled in.
 *
 * @param html with each {@link Part} once, spelt {@code {{style}}}; the library may be left out
 * @param style the text of its style sheet
 * @param script the text of its script
 */
public record PageTemplate(String html, String style, String script) {
  /** How a part is spelt; the group is its name. */
  public static final Pattern PLACE = Pattern.compile("\\{\\{(\\w*)}}");

  /** What is filled in. */
  public enum Part {
    style,
    library,
    data,
    script
  }

  /** The names of the parts that every page needs. */
  public static List<Part> needed() {
    return List.of(Part.style, Part.data, Part.script);
  }

  /** The page with its parts; what is filled in is not looked through for further parts. */
  public String filled(String library, String data) {
    Map<String, String> parts =
        Map.of(
            Part.style.name(), style,
            Part.library.name(), library,
            Part.data.name(), data,
            Part.script.name(), script);
    return PLACE
        .matcher(html)
        .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
  }
}
