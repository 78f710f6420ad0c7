package org.gongkai.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the checks across reports said.
 *
 * @param findings of the years that were looked at, by report and key
 * @param runs by check and year; every check has at least one
 */
public record CheckResults(List<CheckFinding> findings, List<CheckRun> runs) {
  public CheckResults {
    findings = List.copyOf(findings);
    runs = List.copyOf(runs);
  }

  /**
   * The same with what an earlier state counted in years that were not looked at again.
   *
   * @param earlier by check and year
   */
  public CheckResults after(List<CheckRun> earlier) {
    Map<String, List<CheckRun>> all = new LinkedHashMap<>();
    for (CheckRun run : runs) all.put(run.checkId(), new ArrayList<>());
    for (CheckRun run : earlier)
      if (all.containsKey(run.checkId())) all.get(run.checkId()).add(run);
    for (CheckRun run : runs) {
      List<CheckRun> own = all.get(run.checkId());
      if (run.year().isPresent() || own.isEmpty()) own.add(run);
    }
    return new CheckResults(findings, all.values().stream().flatMap(List::stream).toList());
  }
}
