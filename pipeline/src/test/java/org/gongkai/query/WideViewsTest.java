package org.gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.conf.Conf;
import org.gongkai.conf.ConfReader;
import org.gongkai.fact.Section;
import org.gongkai.vocabulary.Comparability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The wide views have a column for each place of the forms. They are long and follow from the code
 * lists: {@code -Dwide.write=true} writes them anew.
 */
class WideViewsTest {
  private static final Path VIEWS = Path.of("../conf/views");
  private static final List<Section> SECTIONS =
      List.of(Section.DISCLOSURE, Section.REQUEST, Section.DISPUTE);

  /** A cell of the forms, in their order. */
  private record Column(Section section, String category, String breakdown, String labelZh) {
    String name() {
      return category.replace('.', '_') + "_" + breakdown;
    }
  }

  private static List<Column> columns() {
    Conf conf = ConfReader.read(Path.of("../conf"));
    List<Comparability> places = conf.settings().comparabilities();
    List<Column> columns = new ArrayList<>();
    for (Section section : SECTIONS)
      for (String category : conf.categories().codes(section))
        for (String breakdown : conf.breakdowns().codes(section))
          if (places.stream()
              .anyMatch(
                  p ->
                      p.section() == section
                          && p.category().equals(category)
                          && p.breakdown().equals(breakdown)))
            columns.add(
                new Column(
                    section,
                    category,
                    breakdown,
                    conf.categories().find(section, category).orElseThrow().labelZh()
                        + "_"
                        + conf.breakdowns().find(section, breakdown).orElseThrow().labelZh()));
    return columns;
  }

  private static Map<String, String> views() {
    List<Column> columns = columns();
    Map<String, String> views = new LinkedHashMap<>();
    for (Section section : SECTIONS) views.put("wide_" + section.code(), pivot(section, columns));
    views.put("wide", joined(columns));
    views.put("wide_zh", chinese(columns));
    return views;
  }

  private static String pivot(Section section, List<Column> columns) {
    return """
        -- The table %s of each report that stands in one row, a column a cell: category and breakdown
        -- with _ between them. Null where nothing was read or the form has no such cell, never 0.
        -- form names both where rows of two forms stand in one table.
        SELECT t.*, c.* EXCLUDE (agency_id, year)
        FROM (
          SELECT
            agency_id,
            year,
            CASE WHEN min(form) = max(form) THEN min(form) ELSE min(form) || '+' || max(form) END AS form,
            min(scope) AS scope
          FROM fact_%s
          GROUP BY agency_id, year
        ) AS t
        JOIN (
          FROM (
            SELECT agency_id, year, category || '/' || breakdown AS place, value
            FROM fact_%s
          )
          PIVOT (
            any_value(value)
            FOR place IN (
        %s
            )
            GROUP BY agency_id, year
          )
        ) AS c ON c.agency_id = t.agency_id AND c.year = t.year
        """
        .formatted(
            section.code(),
            section.code(),
            section.code(),
            columns.stream()
                .filter(c -> c.section() == section)
                .map(c -> "      '%s/%s' AS %s".formatted(c.category(), c.breakdown(), c.name()))
                .collect(Collectors.joining(",\n")));
  }

  private static String joined(List<Column> columns) {
    return """
        -- One row an agency and year with all cells of the three tables; form, scope and basis of each
        -- table, because they may differ. Add up rows of one basis only (see agency_basis).
        SELECT
          y.*,
        %s,
        %s
        FROM agency_year AS y
        %s
        """
        .formatted(
            SECTIONS.stream().map(s -> head(s.code())).collect(Collectors.joining(",\n")),
            columns.stream()
                .map(c -> "  %s.%s".formatted(c.section().code(), c.name()))
                .collect(Collectors.joining(",\n")),
            SECTIONS.stream().map(s -> join(s.code())).collect(Collectors.joining("\n")));
  }

  private static String head(String section) {
    return "  %1$s.form AS form_%1$s,\n  %1$s.scope AS scope_%1$s,\n  basis_%1$s.basis AS basis_%1$s"
        .formatted(section);
  }

  private static String join(String section) {
    return """
        LEFT JOIN wide_%1$s AS %1$s ON %1$s.agency_id = y.agency_id AND %1$s.year = y.year
        LEFT JOIN agency_basis AS basis_%1$s
          ON basis_%1$s.agency_id = %1$s.agency_id AND basis_%1$s.scope = %1$s.scope"""
        .formatted(section);
  }

  private static String chinese(List<Column> columns) {
    String heads =
        Stream.of(
                "agency_id 机构代码",
                "year 年度",
                "agency 机构",
                "level 层级",
                "function_code 职能",
                "region_code 区划代码",
                "region 区划",
                "province 省份",
                "form_disclosure 主动公开表式",
                "basis_disclosure 主动公开口径",
                "form_request 申请表式",
                "basis_request 申请口径",
                "form_dispute 复议诉讼表式",
                "basis_dispute 复议诉讼口径")
            .map(pair -> "  %s AS \"%s\"".formatted(pair.split(" ")[0], pair.split(" ")[1]))
            .collect(Collectors.joining(",\n"));
    return """
        -- The view wide with Chinese headings: the row's label, then the column's.
        SELECT
        %s,
        %s
        FROM wide
        """
        .formatted(
            heads,
            columns.stream()
                .map(c -> "  %s AS \"%s\"".formatted(c.name(), c.labelZh()))
                .collect(Collectors.joining(",\n")));
  }

  @Test
  void filesFollowFromTheCodeLists() throws IOException {
    for (Map.Entry<String, String> view : views().entrySet()) {
      Path file = VIEWS.resolve(view.getKey() + ".sql");
      if (Boolean.getBoolean("wide.write")) Files.writeString(file, view.getValue());
      assertThat(file).content().isEqualTo(view.getValue());
    }
  }

  @Test
  void oneRowAnAgencyAndYear(@TempDir Path folder) throws IOException, SQLException {
    SampleWarehouse.of(
        Files.readString(Path.of("src/test/resources/query/indicators.sql")), folder);
    try (Warehouse warehouse = Warehouse.open(folder, VIEWS)) {
      assertThat(
              warehouse
                  .select(
                      "select agency_id, year, concluded_total, review_corrected, license_decisions,"
                          + " basis_request, basis_dispute from wide order by 1, 2")
                  .stream()
                  .map(row -> row.values().toString()))
          .containsExactly(
              "{agency_id=edu, year=2019, license_decisions=10}",
              "{agency_id=edu, year=2021, license_decisions=9}",
              "{agency_id=edu, year=2024, concluded_total=4, basis_request=body}",
              "{agency_id=fin, year=2024, concluded_total=0, basis_request=body}",
              "{agency_id=ha, year=2024, concluded_total=1000, review_corrected=64,"
                  + " basis_request=government_prefecture, basis_dispute=body}",
              "{agency_id=sq, year=2023, concluded_total=3486, review_corrected=17,"
                  + " basis_request=government_prefecture, basis_dispute=government_prefecture}",
              "{agency_id=sq, year=2024, concluded_total=3521, review_corrected=18,"
                  + " basis_request=government_prefecture, basis_dispute=government_prefecture}");
      assertThat(warehouse.select("select \"总计_总计\" as n from wide_zh where 机构代码 = 'fin'"))
          .extracting(row -> row.values().toString())
          .containsExactly("{n=0}");
    }
  }

  @Test
  void storedRowsAreReadUnlessTheirViewHasChanged(@TempDir Path folder)
      throws IOException, SQLException {
    Path store = folder.resolve("store");
    SampleWarehouse.of(Files.readString(Path.of("src/test/resources/query/indicators.sql")), store);
    Path views = Files.createDirectory(folder.resolve("views"));
    for (String view : List.of("wide_request", "wide_dispute"))
      Files.copy(VIEWS.resolve(view + ".sql"), views.resolve(view + ".sql"));
    Path changed = views.resolve("wide_request.sql");
    assertThat(read(store, views, "wide_request")).isEqualTo("1000 stored");
    Files.writeString(
        changed, Files.readString(changed).replace("place, value", "place, -value AS value"));
    assertThat(read(store, views, "wide_request")).isEqualTo("-1000 made");
    assertThat(read(store, views, "wide_dispute")).endsWith(" stored");
    try (Warehouse warehouse = Warehouse.open(store)) {
      assertThat(warehouse.select("from wide_request")).isNotEmpty();
    }
  }

  @Test
  void aTableOfMixedFormsIsOneRow(@TempDir Path folder) throws IOException, SQLException {
    SampleWarehouse.of(
        Files.readString(Path.of("src/test/resources/query/indicators.sql"))
            + """
            INSERT INTO fact_disclosure BY NAME (
              SELECT agency_id, year, category, breakdown, value, form, 'own' AS scope
              FROM (VALUES
                ('edu', 2022, 'procurement', 'projects', 3, '2019'),
                ('edu', 2022, 'license', 'decisions', 8, '2021')
              ) AS t(agency_id, year, category, breakdown, value, form)
            );
            """,
        folder);
    try (Warehouse warehouse = Warehouse.open(folder, VIEWS)) {
      assertThat(
              warehouse.select(
                  "select form_disclosure, procurement_projects, license_decisions from wide where"
                      + " agency_id = 'edu' and year = 2022"))
          .extracting(row -> row.values().toString())
          .containsExactly(
              "{form_disclosure=2019+2021, procurement_projects=3, license_decisions=8}");
    }
  }

  /** A figure in a view, and whether it is stored. */
  private static String read(Path store, Path views, String view) {
    String column = view.equals("wide_request") ? "concluded_total" : "review_total";
    String query = "select %s as n from %s where agency_id = 'ha'".formatted(column, view);
    try (Warehouse warehouse = Warehouse.open(store, views)) {
      String plan = warehouse.select("explain " + query).toString().toLowerCase(Locale.ROOT);
      return warehouse.select(query).get(0).textOrBlank("n")
          + (plan.contains("pivot") ? " made" : " stored");
    }
  }
}
