package org.gongkai.extract.office;

import java.util.ArrayList;
import java.util.List;

/** The shown text of a paragraph of Word, and the text boxes that are anchored in it. */
final class WordText {
  private final StringBuilder text = new StringBuilder();
  private final List<XmlNode> boxes = new ArrayList<>();

  /** All shown text below a node. */
  static String of(XmlNode node) {
    WordText text = new WordText();
    text.add(node);
    return text.text();
  }

  /** Adds what a node shows. */
  void add(XmlNode node) {
    switch (node.name()) {
      case "t" -> text.append(node.allText());
      case "tab", "ptab" -> text.append('\t');
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      case "txbxContent" -> boxes.add(node);
      case "AlternateContent" -> WordBody.alternative(node).ifPresent(this::add);
      case "del", "moveFrom", "delText", "instrText", "rt", "pPr", "rPr" -> {}
      case "r" -> run(node);
      default -> children(node);
    }
  }

  private void run(XmlNode run) {
    if (!run.first("rPr").map(p -> p.isOn("vanish")).orElse(false)) children(run);
  }

  private void children(XmlNode node) {
    for (XmlNode child : node.children()) add(child);
  }

  String text() {
    return text.toString();
  }

  List<XmlNode> boxes() {
    return List.copyOf(boxes);
  }
}
