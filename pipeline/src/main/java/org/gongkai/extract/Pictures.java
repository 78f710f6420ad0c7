package org.gongkai.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The pictures of a page that may hold its text: those that announce what they show in {@code alt}
 * or {@code title}, and those inlined that are larger than an icon. A picture that is a link is the
 * site's, such as its logo or a banner.
 */
final class Pictures {
  private static final int MOST_NAMED = 5;
  private static final int MOST_CHARACTERS = 100;

  /** Inlined icons have up to 10 KB; a page of text as a picture has 50 and more. */
  private static final int ICON_CHARACTERS = 16 << 10;

  /** In pixels: a line, or what keeps a cell open. */
  private static final Pattern THIN = Pattern.compile("\\s*[0-3](?:\\.\\d*)?\\s*(?:px)?\\s*");

  private static final String INLINED = "data:";

  private Pictures() {}

  /** What is lost with them and the way out; nothing if there is none. */
  static Optional<String> note(Element page) {
    List<String> names =
        page.getElementsByTag("img").stream()
            .filter(picture -> picture.closest("a") == null)
            .flatMap(picture -> name(picture).stream())
            .distinct()
            .toList();
    if (names.isEmpty()) return Optional.empty();
    String shown = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    String more = names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "";
    return Optional.of(
        "Text in pictures of a page is not read; ingest the pictures as files to have it read: "
            + shown
            + more);
  }

  /** Whether a cell without text shows a picture: something stands there that is not read. */
  static boolean fill(Element cell) {
    return cell.childrenSize() > 0
        && cell.getElementsByTag("img").stream().anyMatch(Pictures::isShown);
  }

  private static boolean isShown(Element picture) {
    return !picture.attr("src").isBlank()
        && !Visibility.isSwitchedOff(picture)
        && !isThin(picture.attr("width"))
        && !isThin(picture.attr("height"));
  }

  private static boolean isThin(String length) {
    return THIN.matcher(length).matches();
  }

  private static Optional<String> name(Element picture) {
    String source = picture.attr("src").strip();
    boolean inlined = source.startsWith(INLINED);
    String words =
        Stream.of("alt", "title")
            .map(name -> cut(picture.attr(name).strip()))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    String place = inlined ? "inlined" : cut(source);
    if (!words.isEmpty()) return Optional.of(words + " (" + place + ")");
    return inlined && source.length() > ICON_CHARACTERS ? Optional.of(place) : Optional.empty();
  }

  private static String cut(String text) {
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "…";
  }
}
