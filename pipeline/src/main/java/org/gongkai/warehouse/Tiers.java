package org.gongkai.warehouse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which processed batches share data files: neighbours do, as a tier. The reports of a night lie in
 * files of their own beside those of the archive, which stay as they are; later nights join them,
 * and what has grown large enough joins the tier before. So a report is written again a few times
 * in all, and a year has a few files more.
 *
 * @param byBatch the number of its tier, 0 the oldest, by the number of each batch with a report
 */
record Tiers(Map<Integer, Integer> byBatch) {
  /** A tier has at least so many times the reports of the next. */
  private static final int LEAST_RATIO = 4;

  Tiers {
    byBatch = Map.copyOf(byBatch);
  }

  /** Batches that follow each other. */
  private record Tier(int firstBatch, long reports) {}

  static Tiers of(List<JudgedReport> reports) {
    TreeMap<Integer, Long> sizes = new TreeMap<>();
    for (JudgedReport report : reports) sizes.merge(report.head().batchNumber(), 1L, Long::sum);
    Deque<Tier> tiers = new ArrayDeque<>();
    sizes.forEach((batch, size) -> add(tiers, new Tier(batch, size)));
    return new Tiers(numbered(tiers, sizes));
  }

  /** Adds the newest batch to the tiers so far, of which the newest is the last. */
  private static void add(Deque<Tier> tiers, Tier newest) {
    Tier tier = newest;
    while (!tiers.isEmpty() && tiers.getLast().reports() < LEAST_RATIO * tier.reports()) {
      Tier before = tiers.removeLast();
      tier = new Tier(before.firstBatch(), before.reports() + tier.reports());
    }
    tiers.addLast(tier);
  }

  private static Map<Integer, Integer> numbered(Deque<Tier> tiers, TreeMap<Integer, Long> sizes) {
    Map<Integer, Integer> numbers = new HashMap<>();
    int number = 0;
    for (Tier tier : tiers) {
      for (int batch : sizes.tailMap(tier.firstBatch()).keySet()) numbers.put(batch, number);
      number++;
    }
    return numbers;
  }

  /** The tier of the reading of a report. */
  int of(JudgedReport report) {
    return byBatch.get(report.head().batchNumber());
  }
}
