package org.gongkai.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of the table {@code report}.
 *
 * @param agencyName official name; empty if the agency is not known
 * @param forms the form of each table found, by section
 */
public record ReportRow(
    String reportId,
    String batch,
    String landingPath,
    Optional<String> sourceUri,
    String mediaType,
    Optional<String> charset,
    Optional<String> title,
    Optional<String> agencyId,
    Optional<String> agencyName,
    Optional<String> agencyVerbatim,
    OptionalInt year,
    Optional<String> publishedOn,
    Optional<String> indexNumber,
    Map<String, String> forms,
    String status,
    Optional<String> reason,
    Optional<String> supersededBy) {

  /** Selects what {@link #from} reads; to be followed by a condition on {@code r}. */
  static final String QUERY =
      "SELECT r.*, (SELECT min(name) FROM dim_agency WHERE agency_id = r.agency_id) AS agency_name"
          + " FROM report AS r ";

  static ReportRow from(Row row) {
    return new ReportRow(
        row.textOrBlank("report_id"),
        row.textOrBlank("batch"),
        row.textOrBlank("landing_path"),
        row.text("source_uri"),
        row.textOrBlank("media_type"),
        row.text("charset"),
        row.text("title"),
        row.text("agency_id"),
        row.text("agency_name"),
        row.text("agency_verbatim"),
        row.integer("year"),
        row.text("published_on"),
        row.text("index_number"),
        forms(row),
        row.textOrBlank("status"),
        row.text("reason").filter(reason -> !reason.isBlank()),
        row.text("superseded_by").filter(id -> !id.isBlank()));
  }

  private static Map<String, String> forms(Row row) {
    Map<String, String> forms = new LinkedHashMap<>();
    for (String column : row.values().keySet())
      if (column.startsWith("form_"))
        row.text(column)
            .filter(form -> !form.isBlank())
            .ifPresent(form -> forms.put(column.substring("form_".length()), form));
    return forms;
  }

  /** The agency's name as far as it is known. */
  public String agency() {
    return agencyName.or(() -> agencyVerbatim).or(() -> agencyId).orElse("an unknown agency");
  }

  /** One line that tells it from others. */
  public String line() {
    return "%s  %s  %s  %s  %s"
        .formatted(
            reportId,
            status,
            year.isPresent() ? String.valueOf(year.getAsInt()) : "-",
            agency(),
            landingPath);
  }
}
