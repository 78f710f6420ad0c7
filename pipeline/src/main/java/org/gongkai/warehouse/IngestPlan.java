package org.gongkai.warehouse;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.correct.Corrections;
import org.gongkai.landing.LandedFile;

/**
 * Which of the documents given to a run are to be read.
 *
 * @param given every document of the run
 * @param unread those never read, those whose latest reading is of other bytes, other metadata or
 *     other corrections, those that an older reader could not read, and those that somebody asks
 *     for
 * @param older number of those that stay as an older reader read them
 */
public record IngestPlan(List<LandedFile> given, List<LandedFile> unread, int older) {
  public IngestPlan {
    given = List.copyOf(given);
    unread = List.copyOf(unread);
  }

  /**
   * Who would read now.
   *
   * @param fingerprint of the code and configuration
   * @param corrections known source errors
   */
  public record Reader(String fingerprint, Corrections corrections) {

    boolean isOlder(ProcessedEntry entry) {
      return !entry.fingerprint().equals(fingerprint);
    }

    boolean corrects(ProcessedEntry entry) {
      return !entry.corrections().equals(corrections.digest(entry.identities()));
    }
  }

  /**
   * Compares the documents with what was read before.
   *
   * @param known lines of the processed indexes, by batch
   * @param reread what of it is to be read again though it was read well
   */
  public static IngestPlan of(
      List<LandedFile> given, List<ProcessedEntry> known, Reader reader, Reread reread) {
    Map<String, ProcessedEntry> latest = latest(known);
    List<LandedFile> unread =
        given.stream()
            .filter(f -> isOpen(f, latest.get(f.file().place()), reader, reread))
            .toList();
    Set<LandedFile> open = Set.copyOf(unread);
    long older =
        given.stream()
            .filter(f -> !open.contains(f) && reader.isOlder(latest.get(f.file().place())))
            .count();
    return new IngestPlan(given, unread, (int) older);
  }

  private static boolean isOpen(
      LandedFile landed, ProcessedEntry entry, Reader reader, Reread reread) {
    if (entry == null || !entry.file().equals(landed.file())) return true;
    if (!reader.isOlder(entry)) return false;
    return !entry.isRead() || reader.corrects(entry) || reread.selects(entry);
  }

  /**
   * Why each document is to be read.
   *
   * @param known as for {@link #of}
   * @return by document, in the order of {@link #unread}
   */
  public Map<LandedFile, Reason> reasons(List<ProcessedEntry> known, Reader reader) {
    Map<String, ProcessedEntry> latest = latest(known);
    Map<LandedFile, Reason> reasons = new LinkedHashMap<>();
    for (LandedFile landed : unread)
      reasons.put(landed, reason(landed, latest.get(landed.file().place()), reader));
    return reasons;
  }

  private static Reason reason(LandedFile landed, ProcessedEntry entry, Reader reader) {
    if (entry == null) return Reason.NEW;
    if (!entry.file().equals(landed.file())) return Reason.CHANGED;
    if (!entry.isRead()) return Reason.UNREAD_BEFORE;
    return reader.corrects(entry) ? Reason.CORRECTED : Reason.ASKED_FOR;
  }

  /** Why a document is to be read. */
  public enum Reason {
    /** It was never read. */
    NEW("new"),
    /** Other bytes lie at its place, or other metadata stand beside it. */
    CHANGED("changed"),
    /** An older program or configuration could not read it. */
    UNREAD_BEFORE("not read by an older program or configuration"),
    /** Known source errors of it have changed. */
    CORRECTED("other corrections"),
    /** Somebody asks for it. */
    ASKED_FOR("asked for");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }

  private static Map<String, ProcessedEntry> latest(List<ProcessedEntry> known) {
    Map<String, ProcessedEntry> latest = new HashMap<>();
    for (ProcessedEntry entry : known) latest.put(entry.file().place(), entry);
    return latest;
  }
}
