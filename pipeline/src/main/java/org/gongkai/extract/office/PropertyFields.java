package org.gongkai.extract.office;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a file says about itself in its properties, as fields of the document. They are often those
 * of the file that it was copied from, so none is its title.
 */
final class PropertyFields {
  private static final String PREFIX = "property:";

  private final Map<String, String> fields = new TreeMap<>();

  /** Adds a field unless it is blank. */
  PropertyFields with(String name, String value) {
    String words = value == null ? "" : value.strip();
    if (!words.isEmpty()) fields.put(PREFIX + name, words);
    return this;
  }

  /** The fields of a part of properties, by the names of its elements. */
  PropertyFields with(XmlNode properties) {
    for (XmlNode child : properties.children())
      if (!child.isText()) with(child.name(), child.allText());
    return this;
  }

  Map<String, String> fields() {
    return Map.copyOf(fields);
  }
}
