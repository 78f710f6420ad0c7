package org.gongkai.warehouse;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.correct.Corrections;
import org.gongkai.landing.LandedFile;

/**
 * Which of the documents given to a run are to be read.
 *
 * @param given every document of the run
 * @param reasons why those that are to be read are, in the order of the documents
 * @param older number of those that stay as an older reader read them
 */
public record IngestPlan(List<LandedFile> given, Map<LandedFile, Reason> reasons, int older) {
  public IngestPlan {
    given = List.copyOf(given);
    reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
  }

  /** The documents that are to be read. */
  public List<LandedFile> unread() {
    return List.copyOf(reasons.keySet());
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
    Map<LandedFile, Reason> reasons = new LinkedHashMap<>();
    int older = 0;
    for (LandedFile landed : given) {
      Optional<ProcessedEntry> entry = Optional.ofNullable(latest.get(landed.file().place()));
      Optional<Reason> reason = reason(landed, entry, reader);
      if (reason.isEmpty() && entry.filter(e -> asks(e, reader, reread)).isPresent())
        reason = Optional.of(Reason.ASKED_FOR);
      reason.ifPresent(r -> reasons.put(landed, r));
      if (reason.isEmpty() && entry.filter(reader::isOlder).isPresent()) older++;
    }
    return new IngestPlan(given, reasons, older);
  }

  /** Somebody asks for documents whatever was read of them before. */
  public static IngestPlan replay(
      List<LandedFile> asked, List<ProcessedEntry> known, Reader reader) {
    Map<String, ProcessedEntry> latest = latest(known);
    Map<LandedFile, Reason> reasons = new LinkedHashMap<>();
    for (LandedFile landed : asked) {
      Optional<ProcessedEntry> entry = Optional.ofNullable(latest.get(landed.file().place()));
      reasons.put(landed, reason(landed, entry, reader).orElse(Reason.ASKED_FOR));
    }
    return new IngestPlan(asked, reasons, 0);
  }

  private static boolean asks(ProcessedEntry entry, Reader reader, Reread reread) {
    return reader.isOlder(entry) && reread.selects(entry);
  }

  /** Why a document is to be read though nobody asks for it. */
  private static Optional<Reason> reason(
      LandedFile landed, Optional<ProcessedEntry> entry, Reader reader) {
    if (entry.isEmpty()) return Optional.of(Reason.NEW);
    ProcessedEntry known = entry.get();
    if (!known.file().equals(landed.file())) return Optional.of(Reason.CHANGED);
    if (!reader.isOlder(known)) return Optional.empty();
    if (!known.isRead()) return Optional.of(Reason.UNREAD_BEFORE);
    return reader.corrects(known) ? Optional.of(Reason.CORRECTED) : Optional.empty();
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
