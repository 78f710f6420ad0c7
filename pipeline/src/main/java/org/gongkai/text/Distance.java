package org.gongkai.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How far two spellings are apart. */
public final class Distance {
  /** Beyond it one spelling is as far as another. */
  private static final int FAR = 100;

  private Distance() {}

  /**
   * The number of characters to insert, delete or replace (Levenshtein), or {@code limit + 1} as
   * soon as it is more than {@code limit}.
   */
  public static int within(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) return limit + 1;
    int[] before = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) before[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
        least = Math.min(least, now[j]);
      }
      if (least > limit) return limit + 1;
      int[] swap = before;
      before = now;
      now = swap;
    }
    return Math.min(before[b.length()], limit + 1);
  }

  /** The known spellings that are nearest to one, at most so many; equally near ones in order. */
  public static List<String> nearest(String asked, Collection<String> known, int most) {
    return known.stream()
        .sorted(Comparator.naturalOrder())
        .sorted(Comparator.comparingInt(one -> within(asked, one, FAR)))
        .limit(most)
        .toList();
  }
}
