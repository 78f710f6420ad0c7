package org.gongkai.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes the text of a page as it is displayed.
 *
 * @param lines where the text goes
 * @param elsewhere takes an element over and returns true, or leaves it to be written here
 */
record Display(LineWriter lines, Predicate<Element> elsewhere) {
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body caption center dd details dialog dir div dl dt"
                  + " fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html"
                  + " legend li main menu nav ol optgroup option p pre section summary table tbody"
                  + " td tfoot th thead tr ul")
              .split(" "));

  /** Writes the whole text of an element into lines. */
  static List<String> linesOf(Element element) {
    LineWriter lines = new LineWriter();
    new Display(lines, e -> false).children(element);
    return lines.take();
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  void children(Element element) {
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) node(node);
  }

  private void node(Node node) {
    if (node instanceof TextNode text) text(text);
    else if (node instanceof Element element) element(element);
  }

  private void text(TextNode text) {
    if (isPreformatted(text)) lines.preformatted(text.getWholeText().replace("\r\n", "\n"));
    else lines.text(text.getWholeText());
  }

  private static boolean isPreformatted(Node node) {
    Node parent = node.parent();
    while (parent instanceof Element element && !isBlock(element)) parent = parent.parent();
    return parent instanceof Element element && element.normalName().equals("pre");
  }

  void element(Element element) {
    if (elsewhere.test(element) || Visibility.isHidden(element)) return;
    switch (element.normalName()) {
      case "br" -> lines.lineBreak();
      case "input" -> lines.text(shownValue(element));
      default -> nested(element);
    }
  }

  private void nested(Element element) {
    boolean block = isBlock(element);
    if (block) lines.block();
    children(element);
    if (block) lines.block();
  }

  /** Forms that are shown filled in hold their figures in input fields. */
  private static String shownValue(Element input) {
    String type = input.attr("type").toLowerCase(Locale.ROOT);
    return type.isEmpty() || type.equals("text") || type.equals("number")
        ? input.attr("value")
        : "";
  }
}
