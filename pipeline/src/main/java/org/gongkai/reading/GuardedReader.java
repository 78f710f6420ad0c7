package org.gongkai.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Imprint;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandingFile;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.prose.Prose;
import org.gongkai.warehouse.StorableReport;

/**
 * The one place where failures of a file are caught: whatever is wrong with it becomes a failed
 * report with the reason, and the run goes on.
 *
 * @param reader reads the bytes
 * @param fingerprint of the reader
 * @param limits what a file may cost: a larger one is not loaded, a slower one is marked with the
 *     issue {@code slow-document}; limits against endless work are the reader's own
 */
public record GuardedReader(ReportReader reader, String fingerprint, DocumentLimits limits)
    implements AutoCloseable {

  /**
   * Reads a file from disk.
   *
   * @param path where it is
   * @param obstacle why it cannot be read, if that is known already
   */
  public List<ProcessedReport> read(String path, LandingFile file, Optional<String> obstacle) {
    if (obstacle.isPresent()) return List.of(failed(file, obstacle.get()));
    try {
      Path place = Path.of(path);
      long size = Files.size(place);
      if (size > limits.bytes()) return List.of(failed(file, tooLarge(size)));
      return read(file, Files.readAllBytes(place));
    } catch (IOException | InvalidPathException e) {
      return List.of(failed(file, reason(e)));
    }
  }

  /** Reads bytes that were had from elsewhere. */
  public List<ProcessedReport> read(LandingFile file, byte[] bytes) {
    if (!ContentHash.of(bytes).equals(file.sha256()))
      return List.of(failed(file, "Cannot read it: its bytes changed while the run was going on"));
    long start = System.nanoTime();
    try {
      List<ProcessedReport> reports = reader.read(file, bytes);
      if (reports.isEmpty()) return List.of(failed(file, "Cannot read it: no outcome was given"));
      boolean slow = System.nanoTime() - start > limits.seconds() * 1_000_000_000L;
      return reports.stream().map(r -> StorableReport.of(slow ? slow(r) : r)).toList();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return List.of(failed(file, "Cannot read it: " + e));
    }
  }

  @Override
  public void close() {
    reader.close();
  }

  private ProcessedReport slow(ProcessedReport report) {
    List<Issue> issues = new ArrayList<>(report.issues());
    String message = "Reading took longer than " + limits.seconds() + " seconds";
    issues.add(Issue.of("slow-document", Severity.INFO, message, List.of()));
    return report.withIssues(issues);
  }

  private String tooLarge(long size) {
    return "Cannot read a file of " + size + " bytes: the limit is " + limits.bytes();
  }

  private static String reason(Exception e) {
    if (e instanceof AccessDeniedException) return "Cannot open it: permission denied";
    if (e instanceof NoSuchFileException) return "Cannot open it: it is gone";
    return "Cannot open it: " + e;
  }

  /** A report that could not be read. */
  ProcessedReport failed(LandingFile file, String reason) {
    return new ProcessedReport(
        file.reportId(0),
        0,
        file,
        Outcome.FAILED,
        reason,
        "application/octet-stream",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Imprint.NONE,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        Prose.NONE,
        List.of(),
        fingerprint);
  }
}
