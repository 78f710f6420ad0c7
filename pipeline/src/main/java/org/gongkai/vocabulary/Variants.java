package org.gongkai.vocabulary;

import java.util.List;

/**
 * Spellings of labels that were seen in reports and are not the form's own.
 *
 * @param all in file order
 */
public record Variants(List<Variant> all) {

  /**
   * One spelling.
   *
   * @param section code of the official table
   * @param kind {@code row}, {@code column}, or {@code none} for words that name neither
   * @param code the category or breakdown that it means; empty for {@code none}
   * @param spelling as printed
   * @param reason why it is printed so
   */
  public record Variant(String section, String kind, String code, String spelling, String reason) {}

  public Variants {
    all = List.copyOf(all);
  }

  /** The spellings of a row's label. */
  public List<String> rows(String section, String code) {
    return spellings("row", section, code);
  }

  /** The spellings of a column's heading. */
  public List<String> columns(String section, String code) {
    return spellings("column", section, code);
  }

  /** Words that stand in a table and name no row and no column, such as instructions. */
  public List<String> silent(String section) {
    return spellings("none", section, "");
  }

  private List<String> spellings(String kind, String section, String code) {
    return all.stream()
        .filter(v -> v.kind().equals(kind) && v.section().equals(section) && v.code().equals(code))
        .map(Variant::spelling)
        .toList();
  }
}
