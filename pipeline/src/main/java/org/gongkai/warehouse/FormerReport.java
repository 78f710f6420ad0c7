package org.gongkai.warehouse;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A report as the snapshot before has it.
 *
 * @param reportId its id there
 * @param agencyId whose it is; empty when it has no facts
 * @param year the data year
 * @param isPublished whether it stood for its agency and year
 * @param reportedCells number of facts with status reported
 * @param reading see {@link ReportHead#reading}
 */
public record FormerReport(
    String reportId,
    Optional<String> agencyId,
    OptionalInt year,
    boolean isPublished,
    int reportedCells,
    String reading) {

  /** All that its rows were made of, see {@link JudgedReport#recipe}. */
  public String recipe() {
    return JudgedReport.recipe(reportId, reading, agencyId, year);
  }
}
