package org.gongkai.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.warehouse.ReportStatus;

/**
 * The documents of a snapshot that no figure was published from: {@code unidentified}, {@code
 * rejected} and {@code failed} ones.
 *
 * @param warehouse open
 */
public record Quarantine(Warehouse warehouse) {
  private static final String IN_TROUBLE =
      ReportStatus.IN_TROUBLE.stream()
          .map(status -> Sql.text(status.code()))
          .collect(Collectors.joining(", ", "status IN (", ")"));

  /** A document as it was landed. */
  public record Document(String reportId, String batch, String landingPath) {}

  /** The number of documents. */
  public long documents() {
    Row row = warehouse.select("SELECT count(*) AS n FROM report WHERE " + IN_TROUBLE).get(0);
    return ((Number) row.values().get("n")).longValue();
  }

  /**
   * Id, status, place and reason of each, by status and place.
   *
   * @param status only those; all if empty
   */
  public Rows rows(Optional<ReportStatus> status) {
    return warehouse.query(
        SqlStatement.of(
            "SELECT report_id, status, batch || '/' || landing_path AS file, reason FROM report"
                + " WHERE "
                + IN_TROUBLE
                + status.map(s -> " AND status = " + Sql.text(s.code())).orElse("")
                + " ORDER BY status, file, report_id"));
  }

  /** All that the snapshot says of a document, by column; empty if it is not in quarantine. */
  public Optional<Map<String, Object>> of(String reportId) {
    return warehouse.select("FROM report WHERE report_id = ? AND " + IN_TROUBLE, reportId).stream()
        .map(Row::values)
        .findFirst();
  }

  /** Where the documents lie, by place; those of the given ids, or all. */
  public List<Document> documents(List<String> reportIds) {
    return warehouse
        .select(
            "SELECT report_id, batch, landing_path FROM report WHERE "
                + IN_TROUBLE
                + " ORDER BY batch, landing_path, report_id")
        .stream()
        .map(
            row ->
                new Document(
                    row.textOrBlank("report_id"),
                    row.textOrBlank("batch"),
                    row.textOrBlank("landing_path")))
        .filter(document -> reportIds.isEmpty() || reportIds.contains(document.reportId()))
        .toList();
  }
}
