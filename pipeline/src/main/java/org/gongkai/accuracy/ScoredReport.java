package org.gongkai.accuracy;

import java.util.List;

/**
 * How well one report was read.
 *
 * @param form as in {@link Truth#form}
 * @param wrong the wrong numbers, in the order of the truth, then the invented ones
 * @param unread the owed numbers that were not read, in the order of the truth
 */
public record ScoredReport(String form, Score score, List<Wrong> wrong, List<Unread> unread) {
  public ScoredReport {
    wrong = List.copyOf(wrong);
    unread = List.copyOf(unread);
  }
}
