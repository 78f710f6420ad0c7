package org.gongkai.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTemplate;

/**
 * Draws the table of requests: applicants add up to the column of totals, outcomes to the
 * concluded, and what was received and carried in is what was concluded and carried out.
 */
final class RequestDrawer implements TableDrawer {
  private static final String TOTAL = "total";
  private static final String RECEIVED = "received";
  private static final String CARRIED_IN = "carried_in";
  private static final String CARRIED_OUT = "carried_out";

  @Override
  public Map<Place, BigDecimal> draw(
      FormTemplate form,
      SizeClass size,
      Map<Place, BigDecimal> before,
      Map<Place, BigDecimal> drawn,
      Dice dice) {
    FormBlock block = form.blocks().get(0);
    List<String> applicants =
        block.columns().stream().map(FormColumn::code).filter(c -> !c.equals(TOTAL)).toList();
    List<String> outcomes = block.totals().get(0).of();
    Requests requests = Requests.drawn(outcomes.size(), applicants.size(), size, dice);
    Optional<long[]> carried = carried(applicants, before);
    carried.ifPresent(requests::carryIn);
    requests.settle(size.isDistinct(), carried.isEmpty(), dice);
    return figures(block, rows(block, outcomes, requests));
  }

  private static Optional<long[]> carried(List<String> applicants, Map<Place, BigDecimal> before) {
    if (!before.containsKey(place(CARRIED_OUT, TOTAL))) return Optional.empty();
    return Optional.of(
        applicants.stream()
            .mapToLong(a -> before.get(place(CARRIED_OUT, a)).longValueExact())
            .toArray());
  }

  private static Map<String, long[]> rows(
      FormBlock block, List<String> outcomes, Requests requests) {
    Map<String, long[]> rows = new LinkedHashMap<>();
    rows.put(RECEIVED, requests.received());
    rows.put(CARRIED_IN, requests.carriedIn());
    for (int i = 0; i < outcomes.size(); i++) rows.put(outcomes.get(i), requests.outcome(i));
    rows.put(block.totals().get(0).total(), requests.concluded());
    rows.put(CARRIED_OUT, requests.carriedOut());
    return rows;
  }

  private static Map<Place, BigDecimal> figures(FormBlock block, Map<String, long[]> rows) {
    Map<Place, BigDecimal> figures = new LinkedHashMap<>();
    for (FormRow row : block.rows()) {
      long[] counts = rows.get(row.code());
      if (counts == null)
        throw new IllegalArgumentException(
            "Cannot draw the row " + row.code() + " of requests; known are " + rows.keySet());
      List<Long> cells = new ArrayList<>();
      int next = 0;
      for (FormColumn column : block.columns())
        cells.add(column.code().equals(TOTAL) ? Requests.sum(counts) : counts[next++]);
      for (int c = 0; c < cells.size(); c++)
        figures.put(
            place(row.code(), block.columns().get(c).code()), BigDecimal.valueOf(cells.get(c)));
    }
    return figures;
  }

  private static Place place(String row, String column) {
    return new Place(Section.REQUEST, row, column);
  }
}
