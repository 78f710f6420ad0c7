package org.gongkai.generate;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTemplate;
import org.gongkai.generate.SizeClass.Range;
import org.gongkai.vocabulary.FormCell;
import org.gongkai.vocabulary.FormCells;

/**
 * Draws what is disclosed on the body's own initiative. Documents, items, decisions, projects and
 * amounts are told apart by the columns of their block.
 */
final class DisclosureDrawer implements TableDrawer {
  /** Few documents change in a year. */
  private static final int MOST_CHANGED_IN_HUNDRED = 30;

  /** Digits behind the point of an amount in ten thousand yuan: to the yuan. */
  private static final int MOST_DECIMALS = 4;

  private final FormCells cells;

  DisclosureDrawer(FormCells cells) {
    this.cells = cells;
  }

  @Override
  public Map<Place, BigDecimal> draw(
      FormTemplate form,
      SizeClass size,
      Map<Place, BigDecimal> before,
      Map<Place, BigDecimal> drawn,
      Dice dice) {
    Map<Place, BigDecimal> figures = new LinkedHashMap<>();
    Table table = new Table(size, before, new HashSet<>(), dice);
    for (FormBlock block : form.blocks())
      for (FormRow row : block.rows())
        if (isInEveryReport(form.form(), row))
          table.row(row.code(), columns(block)).forEach((c, n) -> figures.put(place(row, c), n));
    return figures;
  }

  private boolean isInEveryReport(String form, FormRow row) {
    return cells.cells(form, Section.DISCLOSURE).stream()
        .filter(FormCell::required)
        .anyMatch(c -> c.place().category().equals(row.code()));
  }

  private static List<String> columns(FormBlock block) {
    return block.columns().stream().map(FormColumn::code).toList();
  }

  private static Place place(FormRow row, String column) {
    return new Place(Section.DISCLOSURE, row.code(), column);
  }

  /**
   * A table while it is drawn.
   *
   * @param used the numbers that stand in it already
   */
  private record Table(SizeClass size, Map<Place, BigDecimal> before, Set<Long> used, Dice dice) {

    /** The figures of a row by column, in printed order. */
    Map<String, BigDecimal> row(String row, List<String> columns) {
      Map<String, BigDecimal> all = figures(row, columns);
      Map<String, BigDecimal> printed = new LinkedHashMap<>();
      for (String column : columns) {
        if (!all.containsKey(column))
          throw new IllegalArgumentException(
              "Cannot draw the column " + column + " of " + row + "; known are " + all.keySet());
        printed.put(column, all.get(column));
      }
      return printed;
    }

    private Map<String, BigDecimal> figures(String row, List<String> columns) {
      if (columns.contains("in_force")) return documents(row);
      if (columns.contains("disclosed_total")) return openDocuments(row);
      if (columns.contains("prior_items")) return items(row, columns.contains("decisions"));
      if (columns.contains("projects")) return procurement();
      return Map.of("decisions", number(count(size.decisions())), "amount", money(size.money()));
    }

    /** What is in force is what was, and what was issued, without what was repealed. */
    private Map<String, BigDecimal> documents(String row) {
      long stock = stock(row, List.of("in_force", "disclosed_total"));
      if (stock == 0) return Map.of("issued", ZERO, "repealed", ZERO, "in_force", ZERO);
      long repealed = part(stock);
      long issued = differing(part(stock + 1), repealed);
      return Map.of(
          "issued", number(issued),
          "repealed", number(repealed),
          "in_force", number(stock + issued - repealed));
    }

    private Map<String, BigDecimal> openDocuments(String row) {
      long stock = stock(row, List.of("disclosed_total"));
      long issued = part(stock + 1);
      if (stock > 0 && size.isDistinct()) issued += 2;
      long opened = opened(issued);
      return Map.of(
          "issued", number(issued),
          "newly_disclosed", number(opened),
          "disclosed_total", number(stock + opened));
    }

    /** Most bodies open what they issue; where each column must differ, some of it waits. */
    private long opened(long issued) {
      if (issued == 0 || dice.inHundred(size.isDistinct() ? 0 : 70)) return issued;
      return size.isDistinct() ? dice.between(1, (int) issued - 1) : dice.between(0, (int) issued);
    }

    /** Documents at the end of the year before. */
    private long stock(String row, List<String> columns) {
      for (String column : columns) {
        BigDecimal known = before.get(new Place(Section.DISCLOSURE, row, column));
        if (known != null) return known.longValueExact();
      }
      // Only some bodies may make regulations; nothing is issued or in force for the others.
      boolean none = row.equals("regulation") && size != SizeClass.CITY && dice.inHundred(50);
      return none ? 0 : count(size.documents());
    }

    private Map<String, BigDecimal> items(String row, boolean decided) {
      long prior = priorItems(row);
      long change = prior == 0 ? 0 : change(prior);
      Map<String, BigDecimal> figures = new LinkedHashMap<>();
      figures.put("prior_items", number(prior));
      figures.put("item_change", number(change));
      if (decided)
        figures.put(
            "decisions", number(prior + change == 0 || prior == 0 ? 0 : count(size.decisions())));
      return figures;
    }

    private long priorItems(String row) {
      BigDecimal prior = before.get(new Place(Section.DISCLOSURE, row, "prior_items"));
      BigDecimal change = before.get(new Place(Section.DISCLOSURE, row, "item_change"));
      return prior == null || change == null
          ? count(size.documents())
          : prior.add(change).longValueExact();
    }

    private long change(long prior) {
      long size = 1 + part(prior);
      return dice.inHundred(50) ? size : -Math.min(size, prior - 1);
    }

    private Map<String, BigDecimal> procurement() {
      Range range = new Range(size.isDistinct() ? 1 : 0, size.documents().most());
      long projects = count(range);
      BigDecimal each = money(new Range(1, 900)).max(BigDecimal.ONE);
      return Map.of(
          "projects", number(projects),
          "amount", plain(each.multiply(number(projects))));
    }

    private long count(Range range) {
      long count = dice.sized(range);
      if (!size.isDistinct()) return count;
      while (!used.add(count)) count++;
      return count;
    }

    private long part(long whole) {
      if (whole == 0 || size == SizeClass.NIL) return 0;
      return whole * dice.between(0, MOST_CHANGED_IN_HUNDRED) / 100;
    }

    private long differing(long one, long other) {
      return size.isDistinct() && one == other ? one + 1 : one;
    }

    private BigDecimal money(Range range) {
      BigDecimal whole = number(count(range));
      if (whole.signum() == 0) return whole;
      int decimals = dice.between(0, MOST_DECIMALS);
      long tail = dice.between(0, BigDecimal.TEN.pow(decimals).intValueExact() - 1);
      return plain(whole.add(BigDecimal.valueOf(tail, decimals)));
    }

    private static BigDecimal plain(BigDecimal amount) {
      BigDecimal stripped = amount.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal number(long count) {
      return BigDecimal.valueOf(count);
    }
  }
}
