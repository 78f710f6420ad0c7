package org.gongkai.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.warehouse.Table;

/**
 * Narrows the tables of a session to what checks of given reports look at, so that they take no
 * longer in a large warehouse: the given bodies, those before and after them, those that they sum
 * up and that sum them up, in all years, and the facts of everybody in the given years.
 */
final class GivenNeighbours {
  static final String NEAR =
      """
      CREATE TEMP TABLE near AS
      WITH given AS (SELECT DISTINCT agency_id FROM given_report WHERE status = 'published'),
      series AS (
        SELECT DISTINCT series_id FROM agency_series WHERE agency_id IN (SELECT agency_id FROM given)
      )
      SELECT agency_id FROM given
      UNION
      SELECT agency_id FROM agency_series WHERE series_id IN (SELECT series_id FROM series)
      UNION
      SELECT predecessor_id FROM agency_lineage
      WHERE successor_id IN (SELECT agency_id FROM given)
      UNION
      SELECT successor_id FROM agency_lineage
      WHERE predecessor_id IN (SELECT agency_id FROM given)
      UNION
      SELECT government_id FROM agency_part WHERE part_id IN (SELECT agency_id FROM given)
      UNION
      SELECT part_id FROM agency_part WHERE government_id IN (SELECT agency_id FROM given)
      """;
  private static final String OF_NEAR = " WHERE agency_id IN (SELECT agency_id FROM near)";
  private static final String OF_OTHERS_IN_THE_YEARS =
      """
       UNION ALL BY NAME
      SELECT * FROM before_%s
      WHERE year IN (SELECT year FROM given_report WHERE status = 'published')
        AND agency_id NOT IN (SELECT agency_id FROM near)
      """;
  private static final List<Table> SMALL =
      List.of(
          Table.REPORT,
          Table.FACT_UNPUBLISHED,
          Table.CLAIM,
          Table.PROSE,
          Table.COVERAGE,
          Table.DIM_AGENCY);

  private GivenNeighbours() {}

  /** Narrows the tables; the views of {@code conf/views} are there already. */
  static void createIn(DuckSession session) {
    session.execute(NEAR);
    for (Table table : SMALL) narrow(table, OF_NEAR, "", session);
    narrow(Table.AGENCY_LINEAGE, ofNear("predecessor_id", "successor_id"), "", session);
    for (Table table : Table.standingFacts())
      narrow(table, OF_NEAR, OF_OTHERS_IN_THE_YEARS.formatted(table.code()), session);
  }

  private static String ofNear(String... columns) {
    return Stream.of(columns)
        .map(column -> column + " IN (SELECT agency_id FROM near)")
        .collect(Collectors.joining(" AND ", " WHERE ", ""));
  }

  private static void narrow(Table table, String where, String further, DuckSession session) {
    String name = table.code();
    session.execute("CREATE TEMP TABLE near_" + name + " AS SELECT * FROM " + name + where);
    session.execute("CREATE OR REPLACE VIEW " + name + " AS SELECT * FROM near_" + name + further);
  }
}
