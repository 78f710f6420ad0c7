package org.gongkai.warehouse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.landing.LandedFile;

/**
 * Which of the files given to a run are to be read.
 *
 * @param given every file of the run
 * @param unread those whose latest reading is of other bytes, other metadata or another
 *     fingerprint, and those never read
 */
public record IngestPlan(List<LandedFile> given, List<LandedFile> unread) {
  public IngestPlan {
    given = List.copyOf(given);
    unread = List.copyOf(unread);
  }

  /**
   * Compares the files with what was read before.
   *
   * @param known lines of the processed indexes, by batch
   * @param fingerprint of the code and configuration that would read them now
   */
  public static IngestPlan of(
      List<LandedFile> given, List<ProcessedEntry> known, String fingerprint) {
    Map<String, ProcessedEntry> latest = new HashMap<>();
    for (ProcessedEntry entry : known) latest.put(entry.file().place(), entry);
    return new IngestPlan(
        given, given.stream().filter(f -> !isRead(f, latest, fingerprint)).toList());
  }

  private static boolean isRead(
      LandedFile landed, Map<String, ProcessedEntry> latest, String fingerprint) {
    ProcessedEntry entry = latest.get(landed.file().place());
    return entry != null
        && entry.fingerprint().equals(fingerprint)
        && entry.file().equals(landed.file());
  }
}
