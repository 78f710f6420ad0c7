package org.gongkai.generate.fault;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.gongkai.fact.Place;

/**
 * The source prints a wrong figure. What is printed is what a reader owes: it does not repair.
 *
 * @param where which cells
 * @param wrong what is printed for a figure
 */
record OtherFigure(Predicate<Place> where, BiFunction<BigDecimal, Random, BigDecimal> wrong)
    implements Planted.Edit {

  /** A slip of the pen. */
  static BigDecimal slip(BigDecimal figure, Random random) {
    BigDecimal by = BigDecimal.valueOf(1 + random.nextInt(9));
    boolean less = random.nextBoolean() && figure.compareTo(by) >= 0;
    return less ? figure.subtract(by) : figure.add(by);
  }

  /** A total that was never filled in. */
  static BigDecimal nothing(BigDecimal figure, Random random) {
    return BigDecimal.ZERO;
  }

  /** An amount in yuan where ten thousand yuan are asked for. */
  static BigDecimal inYuan(BigDecimal figure, Random random) {
    return new BigDecimal(Dresses.inYuan(figure.toPlainString()));
  }

  @Override
  public boolean plant(Draft draft, Random random) {
    List<CellSpot> figures = draft.figures().stream().filter(s -> isPlain(s, draft)).toList();
    if (figures.isEmpty()) return false;
    CellSpot spot = Draw.one(figures, random);
    Place place = draft.cell(spot).place().orElseThrow();
    BigDecimal number = wrong.apply(draft.truth().owed(place).orElseThrow(), random);
    draft.truth().print(place, number);
    draft.put(spot, draft.cell(spot).withText(number.toPlainString()));
    return true;
  }

  /** Printed as it is counted, other than zero. */
  private boolean isPlain(CellSpot spot, Draft draft) {
    Place place = draft.cell(spot).place().orElseThrow();
    BigDecimal number = draft.truth().owed(place).orElseThrow();
    return where.test(place)
        && number.signum() != 0
        && draft.cell(spot).text().equals(number.toPlainString());
  }
}
