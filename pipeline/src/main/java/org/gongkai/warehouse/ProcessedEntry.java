package org.gongkai.warehouse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.correct.ReportIdentity;
import org.gongkai.landing.LandingFile;
import org.gongkai.process.ProcessedReport.Outcome;

/**
 * One file of a processed batch: a line of its {@code files.csv}.
 *
 * @param batchNumber the processed batch
 * @param file what was read
 * @param fingerprint of the code and configuration that read it
 * @param corrections names the corrections that its reports were read with, see {@link
 *     org.gongkai.correct.Corrections#digest}
 * @param parts its reports, one row each in the batch, at least one
 */
public record ProcessedEntry(
    int batchNumber, LandingFile file, String fingerprint, String corrections, List<Part> parts) {

  /**
   * A report of the file.
   *
   * @param agency its name as printed or listed
   * @param year the data year
   */
  public record Part(Outcome outcome, Optional<String> agency, OptionalInt year) {
    /** Of a batch of an earlier version: as if it had failed, so that a new reader reads it. */
    static final Part UNKNOWN = new Part(Outcome.FAILED, Optional.empty(), OptionalInt.empty());
  }

  public ProcessedEntry {
    parts = List.copyOf(parts);
  }

  /** Whether all that is in it was read. */
  public boolean isRead() {
    return parts.stream().allMatch(part -> part.outcome() == Outcome.READ);
  }

  /** By what corrections know its reports. */
  public List<ReportIdentity> identities() {
    return parts.stream()
        .map(part -> new ReportIdentity(file.sha256(), part.agency(), part.year()))
        .toList();
  }
}
