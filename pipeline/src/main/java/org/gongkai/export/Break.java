package org.gongkai.export;

import java.util.Set;
import org.gongkai.query.Row;

/**
 * A change of the form within the years of a series.
 *
 * @param place {@code section/category/breakdown}
 * @param breakdown its last part
 * @param year the first data year of the newer form
 * @param relation whether the series may be followed: same, similar, approx, break, none
 * @param reason why
 */
record Break(
    String place,
    String breakdown,
    int year,
    String fromForm,
    String toForm,
    String relation,
    String reason) {
  private static final Set<String> PARTING = Set.of("break", "none");

  static Break from(Row row) {
    String place =
        String.join(
            "/",
            row.textOrBlank("section"),
            row.textOrBlank("category"),
            row.textOrBlank("breakdown"));
    return new Break(
        place,
        row.textOrBlank("breakdown"),
        row.integer("year").orElseThrow(),
        row.textOrBlank("from_form"),
        row.textOrBlank("to_form"),
        row.textOrBlank("relation"),
        row.textOrBlank("reason"));
  }

  /** The series must not be followed from one form to the other. */
  boolean parts() {
    return PARTING.contains(relation);
  }

  /** One line for a reader. */
  String line() {
    return "%s, %s (form %s to %s): %s. %s"
        .formatted(place, year, fromForm, toForm, relation, reason);
  }
}
