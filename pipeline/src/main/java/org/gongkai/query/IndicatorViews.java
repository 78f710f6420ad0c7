package org.gongkai.query;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.indicator.Indicator;
import org.gongkai.query.QueryException.Kind;

/**
 * The views {@code indicator}, with the values of all indicators, and {@code indicator_definition},
 * with what they are.
 */
record IndicatorViews(List<Indicator> indicators) {
  private static final String VALUES =
      """
      CREATE VIEW indicator AS
      SELECT
        i.indicator,
        i.level,
        i.entity,
        CASE i.level
          WHEN 'agency' THEN a.name
          WHEN 'function' THEN i.entity
          WHEN 'country' THEN NULL
          ELSE r.name
        END AS name,
        i.* EXCLUDE (indicator, level, entity)
      FROM (
      %s
      ) AS i
      LEFT JOIN dim_agency AS a ON i.level = 'agency' AND a.agency_id = i.entity
      LEFT JOIN (
        SELECT region_code, arg_max(full_name, valid_from) AS name FROM dim_region GROUP BY region_code
      ) AS r ON i.level IN ('region', 'province') AND r.region_code = i.entity
      WHERE i.entity <> '' OR i.level = 'country'
      """;

  IndicatorViews {
    indicators = List.copyOf(indicators);
  }

  /** Creates both; throws {@link QueryException} with every indicator that cannot be computed. */
  void createIn(DuckSession session) {
    if (indicators.isEmpty()) return;
    session.execute(
        "CREATE VIEW indicator_definition AS FROM (VALUES "
            + indicators.stream().map(IndicatorViews::definition).collect(Collectors.joining(", "))
            + ") AS t(indicator, position, title_zh, title_en, formula, unit, forms, minimum_base)");
    String all =
        indicators.stream()
            .map(i -> "(" + new IndicatorSql(i).query() + ")")
            .collect(Collectors.joining("\nUNION ALL\n"));
    try {
      session.execute(VALUES.formatted(all));
    } catch (QueryException e) {
      throw new QueryException(Kind.BROKEN_VIEW, problems(session, e), e);
    }
  }

  private String problems(DuckSession session, QueryException all) {
    String problems =
        indicators.stream()
            .map(i -> problem(i, session))
            .filter(problem -> !problem.isEmpty())
            .collect(Collectors.joining("\n"));
    return problems.isEmpty() ? all.getMessage() : problems;
  }

  private static String problem(Indicator indicator, DuckSession session) {
    try {
      session.execute(
          "CREATE OR REPLACE TEMP VIEW tried AS " + new IndicatorSql(indicator).query());
      return "";
    } catch (QueryException e) {
      return "Cannot compute the indicator %s.sql: %s".formatted(indicator.id(), e.getMessage());
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
