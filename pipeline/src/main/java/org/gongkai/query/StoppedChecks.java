package org.gongkai.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Checks that were evaluated before and are not once now, though there are reports of those years:
 * a silent check looks like sound data.
 */
public final class StoppedChecks {
  private StoppedChecks() {}

  /**
   * One sentence for each, by check.
   *
   * @param before the runs of the former snapshot
   * @param now those of the new one, of all years
   * @param published years with a published report
   */
  public static Map<String, String> of(
      List<CheckRun> before, List<CheckRun> now, Set<Integer> published) {
    Map<String, Integer> evaluated = evaluated(before);
    evaluated.keySet().removeAll(evaluated(now).keySet());
    Map<String, String> stopped = new TreeMap<>();
    evaluated.forEach(
        (check, times) -> {
          Set<Integer> years = years(check, before);
          years.retainAll(published);
          if (!years.isEmpty()) stopped.put(check, sentence(check, times, years));
        });
    return stopped;
  }

  private static String sentence(String check, int times, Set<Integer> years) {
    return ("the check %s was evaluated %d times in the last snapshot and is not evaluated now,"
            + " though there are still reports of %s")
        .formatted(
            check, times, years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private static Map<String, Integer> evaluated(List<CheckRun> runs) {
    Map<String, Integer> times = new TreeMap<>();
    for (CheckRun run : runs)
      if (run.evaluated() > 0) times.merge(run.checkId(), run.evaluated(), Integer::sum);
    return times;
  }

  private static Set<Integer> years(String check, List<CheckRun> runs) {
    Set<Integer> years = new TreeSet<>();
    for (CheckRun run : runs)
      if (run.checkId().equals(check) && run.evaluated() > 0) run.year().ifPresent(years::add);
    return years;
  }
}
