package org.gongkai.query;

import java.util.OptionalInt;
import org.gongkai.issue.Check;

/**
 * How often a check was evaluated in a year: one row of the table {@code check_run}.
 *
 * @param checkId the check
 * @param title of the check
 * @param severity of its issues, as in tables
 * @param year of the reports; empty in the one row of a check that met nothing
 * @param evaluated comparisons that hold or fail
 * @param uncertain comparisons that lack an operand
 * @param found issues
 */
public record CheckRun(
    String checkId,
    String title,
    String severity,
    OptionalInt year,
    int evaluated,
    int uncertain,
    int found) {

  static CheckRun of(Check check, OptionalInt year, int evaluated, int uncertain, int found) {
    return new CheckRun(
        check.id(), check.title(), check.severity().code(), year, evaluated, uncertain, found);
  }

  static CheckRun from(Row row) {
    return new CheckRun(
        row.textOrBlank("check_id"),
        row.textOrBlank("title"),
        row.textOrBlank("severity"),
        row.integer("year"),
        row.integer("evaluated").orElse(0),
        row.integer("uncertain").orElse(0),
        row.integer("found").orElse(0));
  }
}
