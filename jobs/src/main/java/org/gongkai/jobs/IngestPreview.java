package org.gongkai.jobs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.landing.LandedFile;
import org.gongkai.warehouse.IngestPlan;

/** What a run would read, in lines for a reader. */
final class IngestPreview {
  private static final int MOST_NAMED = 50;

  private IngestPreview() {}

  /** Lines for a plan, with why each document is in it. */
  static List<String> of(IngestPlan plan) {
    Map<LandedFile, IngestPlan.Reason> reasons = plan.reasons();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "Would read %,d of %,d documents given:",
            plan.unread().size(),
            plan.given().size()));
    counts(reasons).forEach((reason, n) -> lines.add(row(n, reason.words())));
    lines.add(row(plan.given().size() - plan.unread().size(), "read before"));
    if (plan.older() > 0)
      lines.add(row(plan.older(), "of these by an older program or configuration; see --reread"));
    if (plan.unread().isEmpty()) lines.add("Would build a new snapshot from what was read before.");
    lines.add("");
    reasons.entrySet().stream().limit(MOST_NAMED).forEach(e -> lines.add(line(e)));
    int more = plan.unread().size() - MOST_NAMED;
    if (more > 0) lines.add(String.format(Locale.ROOT, "  … and %,d more", more));
    return lines;
  }

  private static Map<IngestPlan.Reason, Integer> counts(
      Map<LandedFile, IngestPlan.Reason> reasons) {
    Map<IngestPlan.Reason, Integer> counts = new EnumMap<>(IngestPlan.Reason.class);
    reasons.values().forEach(reason -> counts.merge(reason, 1, Integer::sum));
    return counts;
  }

  private static String row(int count, String words) {
    return String.format(Locale.ROOT, "  %,8d  %s", count, words);
  }

  private static String line(Map.Entry<LandedFile, IngestPlan.Reason> entry) {
    String place = entry.getKey().file().batch() + "/" + entry.getKey().file().landingPath();
    return "  " + place + ": " + entry.getValue().words();
  }
}
