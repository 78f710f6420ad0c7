package org.gongkai.warehouse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.issue.Issue;
import org.gongkai.landing.ContentHash;

/**
 * Stable names of issues: the rule and a hash of the document and the cells concerned, so that the
 * same doubt bears the same name in every run.
 */
public final class IssueKeys {
  private static final int LENGTH = 12;

  private IssueKeys() {}

  /** A key for each issue of a report, in their order; a doubt said twice gets a number. */
  public static List<String> of(String reportId, List<Issue> issues) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> keys = new ArrayList<>();
    for (Issue issue : issues) {
      String key = key(reportId, issue);
      int times = seen.merge(key, 1, Integer::sum);
      keys.add(times == 1 ? key : key + "-" + times);
    }
    return keys;
  }

  private static String key(String reportId, Issue issue) {
    String where = reportId + "\n" + issue.rule() + "\n" + String.join("\n", issue.cells());
    return issue.rule() + ":" + ContentHash.of(where).substring(0, LENGTH);
  }
}
