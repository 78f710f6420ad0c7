package org.gongkai.warehouse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A reading that counts in a build.
 *
 * <p>The latest reading of the bytes at a place counts; earlier readings of the same bytes are
 * forgotten. Other bytes that lay there before are a document of their own, replaced by what lies
 * there now. A place that could not be read is forgotten as soon as it is read.
 *
 * @param head what was read
 * @param replacedBy the first report of the bytes that lie at its place now; empty when these are
 *     its own
 */
record Reading(ReportHead head, Optional<ReportHead> replacedBy) {
  private static final Comparator<ReportHead> BY_DOCUMENT =
      Comparator.<ReportHead, String>comparing(h -> h.file().batch())
          .thenComparing(h -> h.file().landingPath())
          .thenComparing(h -> h.file().sha256())
          .thenComparing(ReportHead::part);

  /** The readings that count, by batch, landing path, hash and part. */
  static List<Reading> thatCount(List<ReportHead> all) {
    Map<String, List<ReportHead>> byPlace =
        all.stream()
            .collect(
                Collectors.groupingBy(h -> h.file().place(), TreeMap::new, Collectors.toList()));
    return byPlace.values().stream()
        .flatMap(heads -> atOnePlace(heads).stream())
        .sorted(Comparator.comparing(Reading::head, BY_DOCUMENT))
        .toList();
  }

  private static List<Reading> atOnePlace(List<ReportHead> heads) {
    List<ReportHead> current = latest(heads);
    ReportHead first = current.stream().min(BY_DOCUMENT).orElseThrow();
    List<Reading> readings = new ArrayList<>();
    for (ReportHead head : current) readings.add(new Reading(head, Optional.empty()));
    heads.stream()
        .filter(h -> !h.file().sha256().isEmpty())
        .filter(h -> !h.file().sha256().equals(first.file().sha256()))
        .collect(Collectors.groupingBy(h -> h.file().sha256()))
        .values()
        .forEach(
            bytes -> latest(bytes).forEach(h -> readings.add(new Reading(h, Optional.of(first)))));
    return readings;
  }

  private static List<ReportHead> latest(List<ReportHead> heads) {
    int last = heads.stream().mapToInt(ReportHead::batchNumber).max().orElseThrow();
    return heads.stream().filter(h -> h.batchNumber() == last).toList();
  }
}
