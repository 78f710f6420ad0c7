package org.gongkai.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.indicator.Indicator;
import org.gongkai.query.QueryException.Kind;

/**
 * A view {@code indicator_ID} for each indicator, the view {@code indicator} with the rows of all,
 * and {@code indicator_definition} with what they are.
 */
record IndicatorViews(List<Indicator> indicators) {
  /** Where bodies have their seat, as a table: each indicator looks it up. */
  static final String PLACES = "indicator_place";

  /** What the tables of bodies count, likewise. */
  static final String BASES = "indicator_basis";

  /** The tables. */
  static final Set<String> TABLES = Set.of(PLACES, BASES);

  IndicatorViews {
    indicators = List.copyOf(indicators);
  }

  /** Creates them; throws {@link QueryException} with every indicator that cannot be computed. */
  void createIn(DuckSession session) {
    if (indicators.isEmpty()) return;
    session.execute("CREATE TABLE " + PLACES + " AS FROM agency_place");
    session.execute("CREATE TABLE " + BASES + " AS FROM agency_basis");
    List<String> problems = new ArrayList<>();
    for (Indicator indicator : indicators) create(indicator, session, problems);
    if (!problems.isEmpty())
      throw new QueryException(Kind.BROKEN_VIEW, String.join("\n", problems));
    session.execute(
        "CREATE VIEW indicator AS "
            + indicators.stream()
                .map(i -> "FROM " + view(i))
                .collect(Collectors.joining(" UNION ALL ")));
    session.execute(
        "CREATE VIEW indicator_definition AS FROM (VALUES "
            + indicators.stream().map(IndicatorViews::definition).collect(Collectors.joining(", "))
            + ") AS t(indicator, position, title_zh, title_en, formula, unit, forms, minimum_base)");
  }

  /** The name of an indicator's own view. */
  static String view(Indicator indicator) {
    return "indicator_" + indicator.id();
  }

  private static void create(Indicator indicator, DuckSession session, List<String> problems) {
    try {
      session.execute(
          "CREATE VIEW " + view(indicator) + " AS " + new IndicatorSql(indicator).query());
    } catch (QueryException e) {
      problems.add(
          "Cannot compute the indicator %s.sql: %s".formatted(indicator.id(), e.getMessage()));
    }
  }

  private static String definition(Indicator indicator) {
    return "(%s, %d, %s, %s, %s, %s, %s, %d)"
        .formatted(
            Sql.text(indicator.id()),
            indicator.position(),
            Sql.text(indicator.titleZh()),
            Sql.text(indicator.titleEn()),
            Sql.text(indicator.formula()),
            Sql.text(indicator.unit().code()),
            Sql.text(String.join("+", indicator.forms())),
            indicator.minimumBase());
  }
}
