package org.gongkai.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A column of an answer. Where texts recur, each is written once.
 *
 * @param name as the query names it
 * @param values one a row, null for none; if there are {@code words}, their 0-based places in these
 * @param words the different texts in the order in which they come; empty where they do not recur
 */
record PanelColumn(
    String name,
    List<Object> values,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Object> words) {

  static PanelColumn of(String name, List<Object> values) {
    Map<Object, Integer> places = new LinkedHashMap<>();
    boolean texts = values.stream().allMatch(value -> value == null || value instanceof String);
    for (Object value : values) if (value != null) places.putIfAbsent(value, places.size());
    if (!texts || places.size() * 2 > values.size())
      return new PanelColumn(name, values, List.of());
    List<Object> indices = new ArrayList<>();
    for (Object value : values) indices.add(places.get(value));
    return new PanelColumn(name, indices, List.copyOf(places.keySet()));
  }
}
