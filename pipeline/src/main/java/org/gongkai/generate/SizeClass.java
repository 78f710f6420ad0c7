package org.gongkai.generate;

import java.util.Locale;

/**
 * How much a body has to report. The figures are those of real bodies: nil and sparse for towns and
 * small bureaus, city for what a large city reports for all its bodies.
 */
public enum SizeClass {
  /** Nothing but zeros. */
  NIL(range(0, 0), range(0, 0), range(0, 0), range(0, 0), range(0, 0)),
  /** Most cells are zero; rows and columns may be equal. */
  SPARSE(range(0, 6), range(0, 60), range(0, 9), range(0, 1), range(0, 40)),
  SMALL(range(50, 140), range(3, 900), range(6, 40), range(1, 7), range(1, 500)),
  TYPICAL(range(150, 1_200), range(60, 60_000), range(12, 320), range(2, 40), range(50, 9_000)),
  CITY(
      range(3_000, 16_000),
      range(9_000, 12_000_000),
      range(200, 5_000),
      range(20, 400),
      range(9_000, 400_000));

  /**
   * From the smallest to the largest.
   *
   * @param least included
   * @param most included
   */
  record Range(int least, int most) {}

  private final Range requests;
  private final Range decisions;
  private final Range documents;
  private final Range cases;
  private final Range money;

  SizeClass(Range requests, Range decisions, Range documents, Range cases, Range money) {
    this.requests = requests;
    this.decisions = decisions;
    this.documents = documents;
    this.cases = cases;
    this.money = money;
  }

  private static Range range(int least, int most) {
    return new Range(least, most);
  }

  /** Requests concluded in a year. */
  Range requests() {
    return requests;
  }

  /** Decisions of a kind, such as penalties. */
  Range decisions() {
    return decisions;
  }

  /** Documents in force. */
  Range documents() {
    return documents;
  }

  /** Reviews or lawsuits with one result. */
  Range cases() {
    return cases;
  }

  /** Amounts in ten thousand yuan. */
  Range money() {
    return money;
  }

  /** Every row and every column differs from the others, so that a swap shows. */
  public boolean isDistinct() {
    return this != NIL && this != SPARSE;
  }

  /** The spelling in files and options. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
