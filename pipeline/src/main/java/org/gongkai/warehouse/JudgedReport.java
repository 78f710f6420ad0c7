package org.gongkai.warehouse;

import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.process.ProcessedReport;
import org.gongkai.vocabulary.Agency;

/**
 * A landed document and what became of it: one row of the table {@code report}.
 *
 * @param head the reading
 * @param reportId unique in the snapshot
 * @param status what became of it
 * @param reason one sentence; for a published report what identified it, empty where its name did
 * @param agency the public body, where it is known
 * @param supersededBy the report that stands instead, or the original of a duplicate
 */
public record JudgedReport(
    ReportHead head,
    String reportId,
    ReportStatus status,
    String reason,
    Optional<Agency> agency,
    Optional<String> supersededBy) {

  /** The agency's id; a provisional one for a report that was read and is not identified. */
  public Optional<String> agencyId() {
    if (agency.isPresent()) return agency.map(Agency::agencyId);
    return keepsFacts() ? Optional.of("unidentified:" + reportId) : Optional.empty();
  }

  /** The data year. */
  public OptionalInt year() {
    return head.year();
  }

  /** Its facts are stored, under the standing ones or the unpublished ones. */
  public boolean keepsFacts() {
    boolean read = head.outcome() == ProcessedReport.Outcome.READ;
    return read && status != ReportStatus.DUPLICATE;
  }

  /** Its cells and issues are stored; those of a duplicate are its original's. */
  public boolean keepsDetails() {
    return status != ReportStatus.DUPLICATE;
  }

  /**
   * All that its rows in the tables are made of, beside the program and what it knows of forms:
   * reports of equal recipes have equal rows.
   */
  public String recipe() {
    return recipe(reportId, head.reading(), agencyId(), year());
  }

  static String recipe(
      String reportId, String reading, Optional<String> agencyId, OptionalInt year) {
    return String.join(
        " ",
        reportId,
        reading,
        agencyId.orElse(""),
        year.isPresent() ? String.valueOf(year.getAsInt()) : "");
  }
}
