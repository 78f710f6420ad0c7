package org.gongkai.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts of requests by outcome and applicant while they are drawn. */
final class Requests {
  /** Natural persons make four of five requests. */
  private static final double FIRST_APPLICANT = 0.8;

  /** Of the requests in hand, so many are carried over on average. */
  private static final double CARRIED = 0.05;

  /** What has not become distinct by then never will. */
  private static final int MOST_CHANGES = 20_000;

  private final long[][] outcomes;
  private final long[] carriedIn;
  private final long[] carriedOut;

  private Requests(long[][] outcomes, long[] carriedIn, long[] carriedOut) {
    this.outcomes = outcomes;
    this.carriedIn = carriedIn;
    this.carriedOut = carriedOut;
  }

  /** Counts as they come; rows may be equal and balances negative. */
  static Requests drawn(int outcomes, int applicants, SizeClass size, Dice dice) {
    long all = dice.sized(size.requests());
    double[] byOutcome = dice.shares(outcomes);
    double[] byApplicant = applicantShares(applicants, dice);
    long[][] counts = new long[outcomes][applicants];
    for (int o = 0; o < outcomes; o++)
      for (int a = 0; a < applicants; a++)
        counts[o][a] = dice.count(all * byOutcome[o] * byApplicant[a]);
    return new Requests(counts, carried(all, byApplicant, dice), carried(all, byApplicant, dice));
  }

  private static double[] applicantShares(int applicants, Dice dice) {
    double[] shares = dice.shares(applicants);
    for (int a = 1; a < applicants; a++)
      shares[a] = (1 - FIRST_APPLICANT) * shares[a] / (1 - shares[0]);
    shares[0] = FIRST_APPLICANT;
    return shares;
  }

  private static long[] carried(long all, double[] shares, Dice dice) {
    return Arrays.stream(shares).mapToLong(s -> dice.count(all * CARRIED * s)).toArray();
  }

  /** Takes over what the year before carried out. */
  void carryIn(long[] carried) {
    System.arraycopy(carried, 0, carriedIn, 0, carriedIn.length);
  }

  /** Makes no balance negative and, if asked, no two rows or columns equal. */
  void settle(boolean distinct, boolean carriedInIsFree, Dice dice) {
    balance();
    if (!distinct) return;
    for (int i = 0; i < MOST_CHANGES; i++) {
      if (!changedRow(carriedInIsFree, dice) && !changedColumn(dice)) return;
      balance();
    }
    throw new IllegalStateException("Cannot make the rows of a report distinct");
  }

  private void balance() {
    long[] received = received();
    for (int a = 0; a < received.length; a++) if (received[a] < 0) outcomes[0][a] -= received[a];
  }

  private boolean changedRow(boolean carriedInIsFree, Dice dice) {
    List<long[]> rows = rows();
    for (int i = 0; i < rows.size(); i++)
      for (int j = 0; j < i; j++)
        if (Arrays.equals(rows.get(i), rows.get(j))) {
          long[] row = i < outcomes.length ? rows.get(i) : carriedOut;
          if (i == outcomes.length) row = carriedInIsFree ? carriedIn : rows.get(j);
          row[dice.between(0, row.length - 1)] += dice.between(1, 2);
          return true;
        }
    return false;
  }

  /** Every row that is printed; those that follow from others last. */
  private List<long[]> rows() {
    List<long[]> rows = new ArrayList<>(List.of(outcomes));
    rows.add(carriedIn);
    rows.add(carriedOut);
    rows.add(received());
    rows.add(concluded());
    return rows;
  }

  private boolean changedColumn(Dice dice) {
    for (int a = 0; a < carriedIn.length; a++)
      for (int b = 0; b < a; b++)
        if (isEqual(a, b)) {
          outcomes[dice.between(0, outcomes.length - 1)][a]++;
          return true;
        }
    return false;
  }

  private boolean isEqual(int a, int b) {
    return rows().stream().allMatch(row -> row[a] == row[b]);
  }

  long[] outcome(int index) {
    return outcomes[index];
  }

  long[] carriedIn() {
    return carriedIn;
  }

  long[] carriedOut() {
    return carriedOut;
  }

  long[] concluded() {
    long[] concluded = new long[carriedIn.length];
    for (long[] row : outcomes) for (int a = 0; a < row.length; a++) concluded[a] += row[a];
    return concluded;
  }

  long[] received() {
    long[] received = concluded();
    for (int a = 0; a < received.length; a++) received[a] += carriedOut[a] - carriedIn[a];
    return received;
  }

  static long sum(long[] row) {
    return Arrays.stream(row).sum();
  }
}
