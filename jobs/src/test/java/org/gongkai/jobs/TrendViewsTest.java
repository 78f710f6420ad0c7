package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views that follow a series through reforms of divisions and bodies. */
class TrendViewsTest {
  private static final String REFORMED =
      """
      CREATE TABLE dim_region AS FROM (VALUES
        ('500232', '武隆县', '武隆县', 'county', '500000', 1997, 2016, ['500156']),
        ('500156', '武隆区', '武隆区', 'county', '500000', 2016, NULL, []::VARCHAR[]),
        ('110103', '崇文区', '崇文区', 'county', '110000', 1981, 2010, ['110101']),
        ('110101', '东城区', '东城区', 'county', '110000', 1981, NULL, []),
        ('130421', '邯郸县', '邯郸县', 'county', '130400', 1983, 2016, ['130402', '130403']),
        ('130402', '邯山区', '邯山区', 'county', '130400', 1983, NULL, []),
        ('130403', '丛台区', '丛台区', 'county', '130400', 1983, NULL, [])
      ) AS t(region_code, name, full_name, level, parent_code, valid_from, valid_to, successor_codes);
      CREATE TABLE dim_agency AS SELECT *, 'county' AS level,
        NULL::VARCHAR AS successor_id FROM (VALUES
        ('a1', '武隆县环境保护局', '500232', 'ecology'), ('a2', '武隆区生态环境局', '500156', 'ecology'),
        ('a3', '崇文区民政局', '110103', 'civil'), ('a4', '东城区民政局', '110101', 'civil'),
        ('a5', '东城区退役军人事务局', '110101', 'veterans')
      ) AS t(agency_id, name, region_code, function_code);
      CREATE TABLE agency_lineage AS FROM (VALUES
        ('a1', 'a2', 2016, 'rename', ''), ('a4', 'a5', 2019, 'transfer', '')
      ) AS t(predecessor_id, successor_id, year, kind, reason);
      CREATE TABLE fact_request AS SELECT agency_id, year, 'received' AS category,
        'total' AS breakdown, value::DECIMAL(20,4) AS value, 'own' AS scope, '2019' AS form
      FROM (VALUES ('a1', 2015, 3), ('a2', 2019, 4), ('a3', 2009, 5), ('a4', 2009, 6),
        ('a4', 2019, 7), ('a5', 2019, 1)) AS t(agency_id, year, value);
      """;

  @TempDir Path data;

  private String answer(String query) throws IOException, SQLException {
    SampleWarehouse.of(REFORMED, Files.createDirectory(data.resolve("warehouse")));
    CommandRun run = CommandRun.of(new SqlCommand(), data, "sql", "--format", "csv", query);
    assertThat(run.err()).isEmpty();
    return run.out().replace("\r\n", "\n");
  }

  @Test
  void codeOfTodayIsGivenWhereOneDivisionFollowedOne() throws Exception {
    assertThat(
            answer(
                "select region_code, relation, today_code, absorbed from region_today order by 1"))
        .isEqualTo(
            """
            region_code,relation,today_code,absorbed
            110101,same,110101,1
            110103,merged,,0
            130402,same,130402,1
            130403,same,130403,1
            130421,split,,0
            500156,same,500156,0
            500232,one_to_one,500156,0
            """);
  }

  @Test
  void seriesOfARegionGoesOnUnderItsCodeOfToday() throws Exception {
    assertThat(
            answer(
                "select region_code, year, total, relation, holds from trend_by_region"
                    + " order by 1, 2"))
        .isEqualTo(
            """
            region_code,year,total,relation,holds
            110101,2009,6,same,false
            110101,2019,8,same,true
            110103,2009,5,merged,false
            500156,2015,3,one_to_one,true
            500156,2019,4,same,true
            """);
  }

  @Test
  void seriesOfAFunctionGoesThroughARenamingAndTellsATransfer() throws Exception {
    assertThat(
            answer(
                "select function_code, year, total, joined, left_it, holds from trend_by_function"
                    + " order by 1, 2"))
        .isEqualTo(
            """
            function_code,year,total,joined,left_it,holds
            civil,2009,11,0,0,true
            civil,2019,7,0,1,false
            ecology,2015,3,0,0,true
            ecology,2019,4,0,0,true
            veterans,2019,1,1,0,false
            """);
  }
}
