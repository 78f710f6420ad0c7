package org.gongkai.warehouse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.conf.SnapshotPolicy;

/**
 * What readers would lose with a new snapshot. A version with fewer figures is a loss, more figures
 * elsewhere do not make up for it.
 *
 * @param agencyYears number of agencies' years that have a published report now
 * @param cells number of reported cells that they have
 * @param lost cells lost by agency and year, in their order: those of the agency's years that no
 *     report would stand for any more, and of those that would have fewer
 * @param gone number of agencies' years that no report would stand for any more
 */
public record Losses(long agencyYears, long cells, Map<String, Long> lost, long gone) {
  private static final int NAMED = 20;

  /** Compares the published reports of the snapshot before with those of a build. */
  public static Losses of(List<FormerReport> former, List<JudgedReport> now) {
    Map<String, Long> standing = new HashMap<>();
    for (JudgedReport report : now)
      if (report.status() == ReportStatus.PUBLISHED)
        standing.put(
            key(report.agencyId().orElseThrow(), report.year().getAsInt()),
            (long) report.head().reported());
    long agencyYears = 0;
    long cells = 0;
    long gone = 0;
    Map<String, Long> lost = new TreeMap<>();
    for (FormerReport report : former) {
      if (!report.isPublished()) continue;
      String key = key(report.agencyId().orElseThrow(), report.year().getAsInt());
      agencyYears++;
      cells += report.reportedCells();
      if (!standing.containsKey(key)) gone++;
      long fewer = report.reportedCells() - standing.getOrDefault(key, 0L);
      if (fewer > 0 || !standing.containsKey(key)) lost.put(key, fewer);
    }
    return new Losses(agencyYears, cells, lost, gone);
  }

  private static String key(String agencyId, int year) {
    return agencyId + " " + year;
  }

  /** Why a snapshot with these losses waits for somebody to accept it; none if it need not. */
  public List<String> reasonsToHold(SnapshotPolicy policy) {
    List<String> reasons = new ArrayList<>();
    long fewer = lost.values().stream().mapToLong(Long::longValue).sum();
    if (gone > agencyYears * policy.mostLostAgencyYears())
      reasons.add(share(gone, agencyYears, "agency-years would have no report any more"));
    if (fewer > cells * policy.mostLostCells())
      reasons.add(share(fewer, cells, "reported cells would be lost"));
    if (reasons.isEmpty()) return reasons;
    lost.entrySet().stream()
        .limit(NAMED)
        .forEach(entry -> reasons.add("  " + entry.getKey() + ": " + entry.getValue() + " cells"));
    if (lost.size() > NAMED) reasons.add("  and " + (lost.size() - NAMED) + " more");
    return reasons;
  }

  private static String share(long part, long whole, String what) {
    return String.format(
        Locale.ROOT, "%,d of %,d (%.2f %%) %s", part, whole, 100.0 * part / whole, what);
  }
}
