package org.gongkai.query;

import java.util.Optional;

/**
 * A fact of a report with the cell that it was read from.
 *
 * @param categoryLabel the form's label of the category; empty if the dimension does not know it
 * @param value without trailing zeros; empty where there is no number
 * @param cell empty for a derived fact
 */
public record FactStory(
    String section,
    String category,
    String categoryLabel,
    String breakdown,
    Optional<String> value,
    String unit,
    String status,
    String origin,
    String form,
    String scope,
    Optional<PrintedCell> cell) {

  static FactStory from(Row row) {
    return new FactStory(
        row.textOrBlank("section"),
        row.textOrBlank("category"),
        row.textOrBlank("label_zh"),
        row.textOrBlank("breakdown"),
        row.text("value"),
        row.textOrBlank("unit"),
        row.textOrBlank("status"),
        row.textOrBlank("origin"),
        row.textOrBlank("form"),
        row.textOrBlank("scope"),
        PrintedCell.from(row));
  }
}
