package org.gongkai.generate;

import java.util.List;

/**
 * What is generated.
 *
 * @param seed of all random numbers
 * @param firstYear first data year
 * @param lastYear last data year; every body reports for each year from the first to the last
 * @param forms national forms; more than one are mixed, each table of one of them; none means the
 *     official one of each year, and some mixtures
 * @param sizes as often as they stand here
 * @param leastFaults of a file
 * @param mostFaults of a file
 */
public record GenerationPlan(
    long seed,
    int firstYear,
    int lastYear,
    List<String> forms,
    List<SizeClass> sizes,
    int leastFaults,
    int mostFaults) {

  /** Some bodies report nothing, few are large. */
  public static final List<SizeClass> USUAL_SIZES =
      List.of(
          SizeClass.NIL,
          SizeClass.SPARSE,
          SizeClass.SPARSE,
          SizeClass.SPARSE,
          SizeClass.SMALL,
          SizeClass.SMALL,
          SizeClass.SMALL,
          SizeClass.SMALL,
          SizeClass.TYPICAL,
          SizeClass.TYPICAL,
          SizeClass.TYPICAL,
          SizeClass.TYPICAL,
          SizeClass.CITY);

  public GenerationPlan {
    forms = List.copyOf(forms);
    sizes = List.copyOf(sizes);
    require(firstYear <= lastYear, "years from " + firstYear + " to " + lastYear);
    require(!sizes.isEmpty(), "no size");
    require(
        0 <= leastFaults && leastFaults <= mostFaults,
        leastFaults + " to " + mostFaults + " faults");
  }

  private static void require(boolean sound, String what) {
    if (!sound) throw new IllegalArgumentException("Cannot generate reports with " + what);
  }

  /** The usual plan: 2019 to 2025, official forms and mixtures, all sizes, none to three faults. */
  public static GenerationPlan of(long seed) {
    return new GenerationPlan(seed, 2019, 2025, List.of(), USUAL_SIZES, 0, 3);
  }

  /** The same with other numbers of faults. */
  public GenerationPlan withFaults(int least, int most) {
    return new GenerationPlan(seed, firstYear, lastYear, forms, sizes, least, most);
  }

  int years() {
    return lastYear - firstYear + 1;
  }
}
