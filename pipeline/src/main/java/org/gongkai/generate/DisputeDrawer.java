package org.gongkai.generate;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormTemplate;

/** Draws reviews and lawsuits: their results add up to the totals. */
final class DisputeDrawer implements TableDrawer {
  private static final String TOTAL = "total";
  private static final BigDecimal FEW = BigDecimal.valueOf(3);

  @Override
  public Map<Place, BigDecimal> draw(
      FormTemplate form,
      SizeClass size,
      Map<Place, BigDecimal> before,
      Map<Place, BigDecimal> drawn,
      Dice dice) {
    Map<Place, BigDecimal> figures = new LinkedHashMap<>();
    boolean requested = hasRequests(drawn);
    Set<Long> used = new HashSet<>();
    for (FormBlock block : form.blocks()) {
      used.clear();
      drawBlock(block, requested ? size : SizeClass.NIL, used, figures, dice);
    }
    return size.isDistinct() && areAlike(form, figures)
        ? draw(form, size, before, drawn, dice)
        : figures;
  }

  /** Few requests lead to no dispute. */
  private static boolean hasRequests(Map<Place, BigDecimal> drawn) {
    return Stream.of("received", "carried_in")
            .map(row -> drawn.getOrDefault(new Place(Section.REQUEST, row, TOTAL), BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .compareTo(FEW)
        > 0;
  }

  private static void drawBlock(
      FormBlock block, SizeClass size, Set<Long> used, Map<Place, BigDecimal> figures, Dice dice) {
    long total = 0;
    for (FormColumn column : block.columns()) {
      long cases = column.code().equals(TOTAL) ? total : cases(size, used, dice);
      total += cases;
      figures.put(
          new Place(Section.DISPUTE, block.category(), column.code()), BigDecimal.valueOf(cases));
    }
  }

  private static long cases(SizeClass size, Set<Long> used, Dice dice) {
    long cases = dice.sized(size.cases());
    if (!size.isDistinct()) return cases;
    while (!used.add(cases)) cases++;
    return cases;
  }

  private static boolean areAlike(FormTemplate form, Map<Place, BigDecimal> figures) {
    Set<Object> blocks = new HashSet<>();
    for (FormBlock block : form.blocks())
      if (!blocks.add(
          block.columns().stream()
              .map(c -> figures.get(new Place(Section.DISPUTE, block.category(), c.code())))
              .toList())) return true;
    return false;
  }
}
