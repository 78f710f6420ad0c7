package org.gongkai.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.fact.Section;
import org.gongkai.indicator.Indicator;
import org.gongkai.indicator.IndicatorInput;
import org.gongkai.indicator.IndicatorInput.OfCell;
import org.gongkai.indicator.IndicatorInput.OfView;

/**
 * The query of one indicator: its inputs for each body and year, their sums by agency, division,
 * province, function and country, and the indicator's own query over these.
 *
 * <p>A body counts in a sum only if all its inputs are known and count the same bodies; those that
 * do not are in {@code left_out}. Figures of different basis are never added. The relation is that
 * of the oldest to the newest form of the row and of the row before it, whichever came first: a
 * body may go back to the old form, and a row may add both.
 */
record IndicatorSql(Indicator indicator) {
  /** Where inputs come from: a table of one year, or a view; each is one row an agency and year. */
  private record Source(String name, String query) {}

  String query() {
    List<Source> sources = sources();
    String first = sources.get(0).name();
    return """
        WITH
        %s,
        body AS (
          SELECT
            agency_id,
            year,
            %s.form,
            %s.basis,
            %s AS complete,
            %s
          FROM %s
        ),
        each_body AS (SELECT *%s FROM body),
        placed AS (SELECT b.*, p.* EXCLUDE (agency_id) FROM each_body AS b JOIN %s AS p USING (agency_id)),
        base AS (
          %s
        ),
        computed AS (%s),
        crosswalk AS (%s)
        SELECT
          %s AS indicator,
          c.level,
          c.entity,
          c.name,
          c.basis,
          c.year,
          c.form,
          c.bodies,
          c.left_out,
          CAST(c.numerator AS DOUBLE) AS numerator,
          CAST(c.denominator AS DOUBLE) AS denominator,
          CAST(c.base_count AS DOUBLE) AS base_count,
          %s AS value,
          %s AS unit,
          CASE
            WHEN c.bodies = 0 OR c.numerator IS NULL THEN 'unknown'
            %s
            WHEN %s > coalesce(c.base_count, 0) THEN 'small_base'
            ELSE 'computed'
          END AS status,
          CAST(c.detail AS VARCHAR) AS detail,
          x.relation,
          x.relation IN ('break', 'none') AS breaks_here
        FROM (
          SELECT *, lag(form IGNORE NULLS) OVER (PARTITION BY level, entity, basis ORDER BY year) AS form_before
          FROM computed
        ) AS c
        LEFT JOIN crosswalk AS x
          ON x.from_form = least(split_part(c.form_before, '+', 1), split_part(c.form, '+', 1))
          AND x.to_form = greatest(split_part(c.form_before, '+', -1), split_part(c.form, '+', -1))
        WHERE c.entity <> '' OR c.level = 'country'
        """
        .formatted(
            sources.stream()
                .map(s -> s.name() + " AS (" + s.query() + ")")
                .collect(Collectors.joining(",\n")),
            first,
            first,
            complete(sources),
            lines(indicator.inputs().stream().map(i -> source(i) + "." + Sql.name(i.name()))),
            joined(sources),
            indicator.each().entrySet().stream()
                .map(e -> ", " + e.getValue() + " AS " + Sql.name(e.getKey()))
                .collect(Collectors.joining()),
            IndicatorViews.PLACES,
            base(),
            indicator.sql(),
            crosswalk(),
            Sql.text(indicator.id()),
            value(),
            Sql.text(indicator.unit().code()),
            indicator.unit().isCount() ? "" : "WHEN coalesce(c.denominator, 0) = 0 THEN 'no_base'",
            indicator.minimumBase());
  }

  /** One query a level, so that who asks for one level pays for one. */
  private String base() {
    return Stream.of(
            level("agency", "agency_id", "any_value(agency)"),
            level("region", "region_code", "any_value(region)"),
            level("province", "province_code", "any_value(province)"),
            level("function", "function_code", "function_code"),
            level("country", "''", "NULL"))
        .collect(Collectors.joining(" UNION ALL "));
  }

  private String level(String level, String entity, String name) {
    return """
        SELECT
          '%s' AS level,
          coalesce(%s, '') AS entity,
          %s AS name,
          basis,
          year,
          string_agg(DISTINCT form, '+' ORDER BY form) FILTER (complete) AS form,
          count(*) FILTER (complete) AS bodies,
          count(*) FILTER (NOT complete) AS left_out,
          %s
        FROM placed
        GROUP BY basis, year, %s
        """
        .formatted(
            level,
            entity,
            name,
            lines(columns().map(Sql::name).map(c -> "sum(" + c + ") FILTER (complete) AS " + c)),
            entity);
  }

  private String value() {
    return indicator.unit().isCount()
        ? "CAST(c.numerator AS DOUBLE)"
        : "round(%s.0 * CAST(c.numerator AS DOUBLE) / nullif(CAST(c.denominator AS DOUBLE), 0), 4)"
            .formatted(indicator.unit().factor());
  }

  private Stream<String> columns() {
    return Stream.concat(
        indicator.inputs().stream().map(IndicatorInput::name), indicator.each().keySet().stream());
  }

  private static String lines(Stream<String> items) {
    return items.collect(Collectors.joining(",\n    "));
  }

  private List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (IndicatorInput input : indicator.inputs())
      if (names.add(source(input))) sources.add(source(source(input), input));
    return sources;
  }

  private static String source(IndicatorInput input) {
    if (input instanceof OfCell cell)
      return "of_" + cell.section().code() + (cell.yearBefore() ? "_before" : "");
    return "of_" + ((OfView) input).view();
  }

  private Source source(String name, IndicatorInput input) {
    if (input instanceof OfView view)
      return new Source(
          name, "SELECT agency_id, year, basis, form, " + names(name) + " FROM " + view.view());
    OfCell one = (OfCell) input;
    List<OfCell> cells = indicator.cells().filter(c -> source(c).equals(name)).toList();
    return new Source(name, table(one.section(), one.yearBefore(), cells));
  }

  private String names(String source) {
    return indicator.inputs().stream()
        .filter(i -> source(i).equals(source))
        .map(i -> Sql.name(i.name()))
        .collect(Collectors.joining(", "));
  }

  private static String table(Section section, boolean yearBefore, List<OfCell> cells) {
    return """
        SELECT f.agency_id, f.year, f.form, coalesce(b.basis, 'unknown') AS basis, f.* EXCLUDE (agency_id, year, form, scope)
        FROM (
          SELECT
            agency_id,
            year%s AS year,
            min(form) AS form,
            min(scope) AS scope,
            %s
          FROM wide_%s
          GROUP BY agency_id, year
        ) AS f
        LEFT JOIN %s AS b ON b.agency_id = f.agency_id AND b.scope = f.scope
        """
        .formatted(
            yearBefore ? " + 1" : "",
            lines(cells.stream().map(IndicatorSql::picked)),
            section.code(),
            IndicatorViews.BASES);
  }

  private static String picked(OfCell cell) {
    String column = cell.category().replace('.', '_') + "_" + cell.breakdown();
    return "any_value(%s) AS %s".formatted(Sql.name(column), Sql.name(cell.name()));
  }

  private static String texts(Stream<String> texts) {
    return texts.distinct().map(Sql::text).collect(Collectors.joining(", "));
  }

  private String complete(List<Source> sources) {
    String first = sources.get(0).name();
    List<String> conditions = new ArrayList<>();
    if (indicator.cells().findAny().isPresent())
      conditions.add(first + ".form IN (" + texts(indicator.forms().stream()) + ")");
    for (Source other : sources.subList(1, sources.size()))
      conditions.add(other.name() + ".basis IS NOT DISTINCT FROM " + first + ".basis");
    for (IndicatorInput input : indicator.inputs())
      conditions.add(source(input) + "." + Sql.name(input.name()) + " IS NOT NULL");
    return "coalesce(" + String.join(" AND ", conditions) + ", false)";
  }

  private static String joined(List<Source> sources) {
    return sources.stream()
        .skip(1)
        .map(s -> "\n  LEFT JOIN " + s.name() + " USING (agency_id, year)")
        .collect(Collectors.joining("", sources.get(0).name(), ""));
  }

  /** How the worst of the cells may be followed from form to form. */
  private String crosswalk() {
    Set<String> places =
        indicator
            .cells()
            .map(
                c ->
                    "(%s, %s, %s)"
                        .formatted(
                            Sql.text(c.section().code()),
                            Sql.text(c.category()),
                            Sql.text(c.breakdown())))
            .sorted(Comparator.naturalOrder())
            .collect(Collectors.toCollection(TreeSet::new));
    return """
        SELECT
          from_form,
          to_form,
          list_extract(
            ['same', 'similar', 'approx', 'break', 'none'],
            max(list_position(['same', 'similar', 'approx', 'break', 'none'], relation))
          ) AS relation
        FROM dim_comparability
        WHERE %s
        GROUP BY from_form, to_form
        """
        .formatted(
            places.isEmpty()
                ? "false"
                : "(section, category, breakdown) IN (" + String.join(", ", places) + ")");
  }
}
