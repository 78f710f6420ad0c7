package org.gongkai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells a table row that is built without table elements from its shape: like elements without
 * blocks of their own, side by side. A paragraph is never a row: Word cuts its sentences, and even
 * its numbers, into like elements.
 */
final class RowShape {
  private static final Set<String> CELLS =
      Set.of("span", "div", "li", "dd", "dt", "label", "b", "i");
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:^|;)\\s*(?:display\\s*:\\s*(?:table-cell|inline-block)|float\\s*:\\s*left)",
          Pattern.CASE_INSENSITIVE);

  /** A longer text is prose. */
  private static final int CELL_CHARACTERS = 100;

  private RowShape() {}

  /** The cells of the row that an element is; empty when it is none. */
  static Optional<List<Element>> cells(Element element) {
    if (element.childNodeSize() < 2 || !Display.isBlock(element)) return Optional.empty();
    if (element.normalName().equals("p")) return Optional.empty();
    List<Element> children = shown(element);
    return children.size() >= 2 && areAlike(children) && standsAsRow(element, children)
        ? Optional.of(children)
        : Optional.empty();
  }

  private static List<Element> shown(Element element) {
    return element.children().stream().filter(child -> !Visibility.isHidden(child)).toList();
  }

  private static boolean areAlike(List<Element> cells) {
    Element first = cells.get(0);
    return CELLS.contains(first.normalName())
        && cells.stream()
            .allMatch(
                cell ->
                    cell.normalName().equals(first.normalName())
                        && cell.className().equals(first.className()))
        && !hasOwnText(first.parent())
        && cells.stream().allMatch(RowShape::isLeaf);
  }

  private static boolean standsAsRow(Element element, List<Element> cells) {
    return cells.stream().allMatch(cell -> BESIDE.matcher(cell.attr("style")).find())
        || areInline(cells) && areApart(cells) && areStyledAlike(cells)
        || isOneOfManyRows(element, cells);
  }

  /**
   * Runs of one sentence are often cut into like elements; a class, or three of them, are a row.
   */
  private static boolean areStyledAlike(List<Element> cells) {
    if (!cells.get(0).className().isBlank()) return true;
    String style = cells.get(0).attr("style");
    return cells.size() >= 3 && cells.stream().allMatch(cell -> cell.attr("style").equals(style));
  }

  /** Like elements in neighbours of one class, all with short texts, are cells. */
  private static boolean isOneOfManyRows(Element element, List<Element> cells) {
    return !cells.get(0).className().isBlank()
        && !element.className().isBlank()
        && (isLikeRow(element, element.nextElementSibling())
            || isLikeRow(element, element.previousElementSibling()))
        && cells.stream().allMatch(cell -> cell.wholeText().length() <= CELL_CHARACTERS);
  }

  private static boolean isLikeRow(Element element, Element neighbour) {
    return neighbour != null
        && neighbour.normalName().equals(element.normalName())
        && neighbour.className().equals(element.className())
        && neighbour.firstElementChild() != null
        && neighbour.firstElementChild().className().equals(element.child(0).className());
  }

  private static boolean areInline(List<Element> cells) {
    return !Display.isBlock(cells.get(0));
  }

  private static boolean areApart(List<Element> cells) {
    return cells.stream().skip(1).allMatch(cell -> isBlankText(cell.previousSibling()));
  }

  private static boolean isBlankText(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }

  private static boolean hasOwnText(Element element) {
    return element.childNodes().stream()
        .anyMatch(node -> node instanceof TextNode text && !text.isBlank());
  }

  private static boolean isLeaf(Element cell) {
    return cell.stream().skip(1).noneMatch(Display::isBlock);
  }
}
