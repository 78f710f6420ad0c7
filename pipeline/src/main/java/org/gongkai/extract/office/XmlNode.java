package org.gongkai.extract.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML part, or a text in it. Prefixes are gone, so that the strict and the
 * transitional spelling of a format are the same.
 *
 * @param name the local name; empty for a text
 * @param attributes by local name
 * @param children elements and texts in order
 * @param text of a text; empty for an element
 */
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String text) {

  boolean is(String other) {
    return name.equals(other);
  }

  boolean isText() {
    return name.isEmpty();
  }

  /** The value of an attribute; empty where it is not set. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** The children of a name. */
  Stream<XmlNode> all(String child) {
    return children.stream().filter(c -> c.is(child));
  }

  /** The first child of a name. */
  Optional<XmlNode> first(String child) {
    return all(child).findFirst();
  }

  /** The first element at the end of a path of names. */
  Optional<XmlNode> at(String... path) {
    Optional<XmlNode> node = Optional.of(this);
    for (String step : path) node = node.flatMap(n -> n.first(step));
    return node;
  }

  /** The value of {@code val} of the first child of a name. */
  Optional<String> val(String child) {
    return first(child).map(c -> c.attribute("val"));
  }

  /** A switch such as {@code <w:hidden/>}, which is on unless it says otherwise. */
  boolean isOn(String child) {
    return val(child)
        .filter(v -> !v.equals("0") && !v.equals("false") && !v.equals("off"))
        .isPresent();
  }

  /** All text below. */
  String allText() {
    if (isText()) return text;
    StringBuilder all = new StringBuilder();
    for (XmlNode child : children) all.append(child.allText());
    return all.toString();
  }
}
