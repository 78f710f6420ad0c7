package org.gongkai.extract.office;

import org.gongkai.extract.ExtractionException;

/** What the OpenDocument formats have in common. */
final class OpenDocument {
  static final String CONTENT = "content.xml";
  private static final String WHAT = "an OpenDocument file";

  private OpenDocument() {}

  /** Opens a package whose parts can be read without a password. */
  static OfficePackage open(byte[] bytes) {
    OfficePackage file = OfficePackage.open(bytes, WHAT);
    boolean isLocked =
        file.find("META-INF/manifest.xml").stream()
            .flatMap(manifest -> manifest.all("file-entry"))
            .anyMatch(entry -> entry.first("encryption-data").isPresent());
    if (isLocked) throw ExtractionException.locked(WHAT);
    return file;
  }

  static PropertyFields properties(OfficePackage file) {
    PropertyFields properties = new PropertyFields();
    file.find("meta.xml").flatMap(root -> root.first("meta")).ifPresent(properties::with);
    return properties;
  }

  /** The text of a paragraph as it is shown. */
  static String text(XmlNode node) {
    StringBuilder text = new StringBuilder();
    add(node, text);
    return text.toString();
  }

  private static void add(XmlNode node, StringBuilder text) {
    switch (node.name()) {
      case "" -> text.append(node.text().replaceAll("\\s+", " "));
      case "s" ->
          text.append(" ".repeat(Math.min(100, SheetStyles.number(node.attribute("c"), 1))));
      case "tab" -> text.append('\t');
      case "line-break" -> text.append('\n');
      case "note", "annotation", "tracked-changes", "frame", "ruby-text" -> {}
      default -> {
        for (XmlNode child : node.children()) add(child, text);
      }
    }
  }
}
