package org.gongkai.jobs.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.warehouse.ProcessedEntry;

/**
 * How many of the documents that were read since the last publication may have failed. Those of a
 * run that was refused are counted again by the next one.
 *
 * @param most number of documents, or their share in percent
 * @param isShare whether it is a share
 */
public record FailedLimit(int most, boolean isShare) {
  /** Any number may fail. */
  public static final FailedLimit NONE = new FailedLimit(100, true);

  private static final int MOST_NAMED = 10;
  private static final Pattern TEXT = Pattern.compile("(\\d{1,9})(%?)");

  /** A limit as written on the command line, such as 20 or 5%; empty if it is none. */
  public static Optional<FailedLimit> of(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) return Optional.empty();
    FailedLimit limit =
        new FailedLimit(Integer.parseInt(parts.group(1)), !parts.group(2).isEmpty());
    return limit.isShare && limit.most > 100 ? Optional.empty() : Optional.of(limit);
  }

  /**
   * What is beyond the limit, in words; empty if nothing is.
   *
   * @param entries of the processed store, by batch
   * @param published numbers of the batches in the snapshot that readers see
   */
  Optional<String> excess(List<ProcessedEntry> entries, Set<Integer> published) {
    List<ProcessedEntry> fresh = fresh(entries, published);
    long failed = fresh.stream().filter(FailedLimit::isFailed).count();
    boolean within = isShare ? failed * 100 <= (long) most * fresh.size() : failed <= most;
    return within
        ? Optional.empty()
        : Optional.of(
            "%d of %d documents read since the last publication failed, %s may: %s"
                .formatted(failed, fresh.size(), this, names(fresh)));
  }

  private static String names(List<ProcessedEntry> fresh) {
    return fresh.stream()
        .filter(FailedLimit::isFailed)
        .map(entry -> entry.file().batch() + "/" + entry.file().landingPath())
        .sorted()
        .limit(MOST_NAMED)
        .collect(Collectors.joining(", "));
  }

  /** Whether a part of the document could not be read for an exception or a limit. */
  static boolean isFailed(ProcessedEntry entry) {
    return entry.parts().stream().anyMatch(part -> part.outcome() == Outcome.FAILED);
  }

  /** The latest readings that no published snapshot has. */
  private static List<ProcessedEntry> fresh(List<ProcessedEntry> entries, Set<Integer> published) {
    Map<String, ProcessedEntry> latest = new HashMap<>();
    for (ProcessedEntry entry : entries) latest.put(entry.file().place(), entry);
    List<ProcessedEntry> fresh = new ArrayList<>(latest.values());
    fresh.removeIf(entry -> published.contains(entry.batchNumber()));
    return fresh;
  }

  @Override
  public String toString() {
    return most + (isShare ? "%" : "");
  }
}
