package org.gongkai.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Limits;
import org.gongkai.extract.office.SpannedRows.Square;
import org.jsoup.nodes.Element;

/** Writes the blocks of a Word document into a page. */
final class WordBody {
  private final WordStyles styles;
  private final List<String> notes;
  private int cells;

  /** Receives in {@code notes} what is not shown. */
  WordBody(WordStyles styles, List<String> notes) {
    this.styles = styles;
    this.notes = notes;
  }

  /** The blocks of a body, a cell, a text box, or whatever holds some. */
  void blocks(XmlNode parent, Element page) {
    for (XmlNode child : parent.children()) block(child, page);
  }

  private void block(XmlNode node, Element page) {
    switch (node.name()) {
      case "p" -> paragraph(node, page);
      case "tbl" -> table(node, page);
      case "del", "moveFrom" -> {}
      case "altChunk" -> notes.add("A document inside the document was not read");
      case "AlternateContent" -> alternative(node).ifPresent(one -> blocks(one, page));
      case "", "pPr", "tcPr", "tblPr", "sectPr", "sdtPr", "sdtEndPr" -> {}
      default -> blocks(node, page);
    }
  }

  /** The same in a newer and an older spelling: one of them. */
  static Optional<XmlNode> alternative(XmlNode node) {
    return node.first("Choice").or(() -> node.first("Fallback"));
  }

  private void paragraph(XmlNode paragraph, Element page) {
    WordText text = new WordText();
    text.add(paragraph);
    int level = paragraph.first("pPr").map(styles::of).orElse(0);
    PageBuilder.paragraph(page, text.text(), level);
    for (XmlNode box : text.boxes()) blocks(box, page);
  }

  private void table(XmlNode table, Element page) {
    SpannedRows<Optional<XmlNode>> rows = new SpannedRows<>();
    for (XmlNode row : found(table, "tr")) if (isShown(row)) rows.add(squares(row));
    if (rows.swallowed().stream().anyMatch(WordBody::hasText))
      notes.add("Text under a merged cell was left out");
    rows.appendTo(PageBuilder.table(page), (cell, td) -> cell.ifPresent(c -> blocks(c, td)));
  }

  /** The rows of a table or the cells of a row, out of content controls and revisions. */
  private static List<XmlNode> found(XmlNode parent, String name) {
    List<XmlNode> found = new ArrayList<>();
    for (XmlNode child : parent.children()) {
      if (child.is(name)) found.add(child);
      else
        switch (child.name()) {
          case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" ->
              found.addAll(found(child, name));
          case "AlternateContent" ->
              alternative(child).ifPresent(c -> found.addAll(found(c, name)));
          default -> {}
        }
    }
    return found;
  }

  private static boolean isShown(XmlNode row) {
    return row.first("trPr").map(p -> !p.isOn("hidden") && p.first("del").isEmpty()).orElse(true);
  }

  private List<Square<Optional<XmlNode>>> squares(XmlNode row) {
    List<Square<Optional<XmlNode>>> squares = new ArrayList<>();
    int column = row.first("trPr").flatMap(p -> p.val("gridBefore")).map(WordBody::span).orElse(0);
    if (column > 0) squares.add(new Square<>(0, column, false, Optional.empty()));
    for (XmlNode cell : found(row, "tc")) {
      if (++cells > Limits.CELLS)
        throw ExtractionException.limit("tables of so many cells", Limits.CELLS);
      Optional<XmlNode> properties = cell.first("tcPr");
      if (properties.flatMap(p -> p.first("cellDel")).isPresent()) continue;
      int span = properties.flatMap(p -> p.val("gridSpan")).map(WordBody::span).orElse(1);
      if (goesOn(properties, "hMerge") && !squares.isEmpty())
        squares.add(squares.remove(squares.size() - 1).widerBy(span));
      else squares.add(new Square<>(column, span, goesOn(properties, "vMerge"), Optional.of(cell)));
      column += span;
    }
    return squares;
  }

  /** A merge without a value goes on; one that restarts does not. */
  private static boolean goesOn(Optional<XmlNode> properties, String merge) {
    return properties
        .flatMap(p -> p.first(merge))
        .filter(m -> !m.attribute("val").equals("restart"))
        .isPresent();
  }

  private static int span(String printed) {
    return printed.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(printed)) : 1;
  }

  private static boolean hasText(Square<Optional<XmlNode>> square) {
    return square.content().filter(cell -> !WordText.of(cell).isBlank()).isPresent();
  }
}
