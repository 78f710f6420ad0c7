package org.gongkai.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The fields that a page declares about itself, by name in lower case, the first of a name: {@code
 * meta} elements under their name or property, {@code link:canonical}, and the values of JSON-LD
 * under their path, as in {@code jsonld:publisher.name}.
 */
final class PageMetadata {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Deeper values say nothing of the page itself. */
  private static final int DEPTH = 8;

  private final Map<String, String> fields = new TreeMap<>();

  private PageMetadata() {}

  /**
   * Reads a page.
   *
   * @param notes receives a sentence when JSON-LD cannot be read
   */
  static Map<String, String> of(Document page, List<String> notes) {
    PageMetadata metadata = new PageMetadata();
    page.forEach(element -> metadata.read(element, notes));
    return metadata.fields;
  }

  private void read(Element element, List<String> notes) {
    switch (element.normalName()) {
      case "meta" ->
          put(
              element.hasAttr("name") ? element.attr("name") : element.attr("property"),
              element.attr("content"));
      case "link" -> {
        if (element.attr("rel").strip().equalsIgnoreCase("canonical"))
          put("link:canonical", element.attr("href"));
      }
      case "script" -> {
        if (element.attr("type").strip().equalsIgnoreCase("application/ld+json"))
          linkedData(element.data(), notes);
      }
      default -> {}
    }
  }

  private void put(String name, String value) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    if (!key.isEmpty() && !value.isBlank()) fields.putIfAbsent(key, value.strip());
  }

  private void linkedData(String json, List<String> notes) {
    try {
      values("jsonld:", "", JSON.readTree(json), DEPTH);
    } catch (JsonProcessingException e) {
      notes.add("Linked data of the page is no JSON and was left out");
    }
  }

  /** Things stand in lists, in a graph, or alone. */
  private void values(String prefix, String path, JsonNode node, int depth) {
    if (depth == 0) return;
    if (node.isArray()) node.forEach(item -> values(prefix, path, item, depth - 1));
    else if (node.isObject())
      node.properties()
          .forEach(
              field -> values(prefix, below(path, field.getKey()), field.getValue(), depth - 1));
    else put(prefix + path, node.asText());
  }

  private static String below(String path, String key) {
    if (key.equals("@graph")) return path;
    return path.isEmpty() ? key : path + "." + key;
  }
}
