package org.gongkai.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The first wrong numbers of a run, and why numbers were not read. */
public final class Findings {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /**
   * Why numbers were not read.
   *
   * @param count of numbers
   * @param file the first file with it
   */
  private record Reason(long count, String file) {
    Reason plus(Reason other) {
      return new Reason(count + other.count, file);
    }
  }

  private final int most;
  private final List<String> silent = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Map<String, Reason> reasons = new LinkedHashMap<>();
  private long wrongs;

  /**
   * No finding yet.
   *
   * @param most wrong numbers that are listed, and as many reasons
   */
  public Findings(int most) {
    this.most = most;
  }

  /** Adds those of a file. */
  public void add(ScoredFile scored) {
    for (ScoredReport report : scored.reports()) {
      for (Wrong one : report.wrong()) add(one, scored.file());
      for (Unread one : report.unread())
        reasons.merge(shape(one.reason()), new Reason(1, scored.file().name()), Reason::plus);
    }
  }

  private void add(Wrong one, TrueFile file) {
    wrongs++;
    List<String> listed = one.isSilent() ? silent : told;
    if (listed.size() < most) listed.add(line(one, file));
  }

  private static String line(Wrong one, TrueFile file) {
    return String.format(
        Locale.ROOT,
        "%s  %s: printed %s, read %s%s\n    %s%s",
        file.name(),
        one.place(),
        one.printed(),
        one.read(),
        one.isSilent() ? ", silent" : "",
        one.evidence(),
        file.faults().isEmpty() ? "" : "\n    faults: " + String.join(", ", file.faults()));
  }

  /** Reasons that differ in their figures and quotations are one. */
  private static String shape(String reason) {
    return DIGITS.matcher(QUOTED.matcher(reason).replaceAll("\"...\"")).replaceAll("#");
  }

  /**
   * The wrong numbers, silent ones first, then the reasons, the commonest first; empty where there
   * is none.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    List<String> wrong = Stream.concat(silent.stream(), told.stream()).limit(most).toList();
    if (wrongs > 0)
      text.append(String.format(Locale.ROOT, "Wrong numbers, %d of %d:\n", wrong.size(), wrongs));
    wrong.forEach(line -> text.append("  ").append(line).append('\n'));
    if (!reasons.isEmpty()) text.append("Why numbers were not read:\n");
    reasons.entrySet().stream()
        .sorted(Comparator.comparing(e -> -e.getValue().count()))
        .limit(most)
        .forEach(e -> text.append(line(e.getKey(), e.getValue())));
    return text.toString();
  }

  private static String line(String shape, Reason reason) {
    return String.format(
        Locale.ROOT, "  %8d  %s (first in %s)\n", reason.count(), shape, reason.file());
  }
}
