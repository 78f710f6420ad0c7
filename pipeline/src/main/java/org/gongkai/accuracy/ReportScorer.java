package org.gongkai.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ProcessedReport.Outcome;

/**
 * Compares what was read from a file with what is true of it.
 *
 * <p>Right is an owed cell whose number is the printed one. Wrong is any other number in an owed or
 * undecidable cell, and a reported number in a blank cell or one that is not there. Silent is a
 * wrong number with the status {@code reported} in a report without an issue of level error.
 * Numbers derived from others are no wrong ones where nothing is printed.
 */
public final class ReportScorer {
  private ReportScorer() {}

  /**
   * Scores a file. The truth of a sample tells of its first report alone; others are left out.
   *
   * @param parts all that was read from the file
   */
  static List<ScoredReport> score(TrueFile file, List<ProcessedReport> parts) {
    boolean isSample = file.origin() == TrueFile.Origin.SAMPLE;
    return score(
        file.truths(), isSample ? parts.stream().limit(file.truths().size()).toList() : parts);
  }

  /**
   * Scores a file.
   *
   * @param truths one a report on the page, the first or left one first
   * @param parts all that was read from the file
   * @return one a truth; what was read beyond them counts as invented in the first
   */
  public static List<ScoredReport> score(List<Truth> truths, List<ProcessedReport> parts) {
    List<ProcessedReport> left = new ArrayList<>(parts);
    List<Optional<ProcessedReport>> matched = matches(truths, left);
    List<ScoredReport> scored = new ArrayList<>();
    for (int i = 0; i < truths.size(); i++) {
      CellTally tally = new CellTally(truths.get(i));
      matched.get(i).ifPresentOrElse(tally::read, () -> tally.notRead("not found on the page"));
      if (i == 0) left.forEach(tally::invented);
      scored.add(tally.scored());
    }
    return scored;
  }

  /** By year, and where none has the year by order; takes the matched parts from {@code left}. */
  private static List<Optional<ProcessedReport>> matches(
      List<Truth> truths, List<ProcessedReport> left) {
    List<Optional<ProcessedReport>> matched = new ArrayList<>();
    for (Truth truth : truths) {
      Optional<ProcessedReport> sameYear =
          left.stream().filter(part -> isOfYear(part, truth)).findFirst();
      sameYear.ifPresent(left::remove);
      matched.add(sameYear);
    }
    for (int i = 0; i < matched.size() && !left.isEmpty(); i++)
      if (matched.get(i).isEmpty()) matched.set(i, Optional.of(left.remove(0)));
    return matched;
  }

  private static boolean isOfYear(ProcessedReport part, Truth truth) {
    return part.outcome() == Outcome.READ
        && truth.year().isPresent()
        && part.year().equals(truth.year());
  }
}
