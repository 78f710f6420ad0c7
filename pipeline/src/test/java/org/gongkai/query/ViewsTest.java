package org.gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped views where they keep a reader from a wrong conclusion. */
class ViewsTest {
  @TempDir Path folder;

  private List<String> lines(String script, String query) throws IOException, SQLException {
    SampleWarehouse.of(script, folder);
    try (Warehouse warehouse = Warehouse.open(folder, Path.of("../conf/views"))) {
      return warehouse.select(query).stream()
          .map(row -> String.join(" ", row.values().values().stream().map(Values::text).toList()))
          .toList();
    }
  }

  private static String script() throws IOException {
    return Files.readString(Path.of("src/test/resources/query/snapshot.sql"));
  }

  @Test
  void governmentThatMayBeARollUpIsNeverAddedToItsDepartments() throws IOException, SQLException {
    String unknown =
        script()
            .replace("'government'", "'gov_office'")
            .replace("'own' AS scope", "'unknown' AS scope");
    String query =
        " from trend where category = 'received' and breakdown = 'total' and year = 2021"
            + " order by basis";
    assertThat(lines(unknown, "select basis, agencies, total" + query))
        .containsExactly("body 1 12", "government_prefecture 2 3304");
  }

  @Test
  void knownRollUpIsNeverAddedToItsDepartments() throws IOException, SQLException {
    String known =
        script()
            .replace("'government'", "'gov_office'")
            .replace(
                "'own' AS scope", "if(agency_id like '3208%:gov%', 'rolled_up', 'own') AS scope");
    assertThat(
            lines(
                known,
                "select basis, agencies, total from trend where category = 'received' and"
                    + " breakdown = 'total' and year = 2021 order by basis"))
        .containsExactly("body 2 163", "government_prefecture 1 3153");
  }

  @Test
  void issuesThatWereDismissedOrExplainedAreNotOpen() throws IOException, SQLException {
    String verdicts =
        """
        CREATE TABLE verdict AS FROM (VALUES
          ('i1', 'dismissed', 'why', 'me', NULL::DATE, 'in_force'),
          ('i2', 'explained', 'why', 'me', DATE '2024-01-01', 'expired'),
          ('i3', 'confirmed', 'why', 'me', NULL, 'in_force')
        ) AS t(issue_key, verdict, reason, "by", until, state);
        """;
    assertThat(lines(script() + verdicts, "select issue_key, state from issue_open order by 1"))
        .containsExactly("i2 open", "i3 confirmed");
  }

  @Test
  void coverageTellsWhatIsNotDueFromWhatIsMissing() throws IOException, SQLException {
    String coverage =
        """
        CREATE TABLE coverage AS FROM (VALUES
          ('230800:government:1', 2020, 'published'),
          ('230800:government:1', 2021, 'published'),
          ('320800:government:1', 2020, 'published'),
          ('320800:government:1', 2021, 'missing'),
          ('320800:education:1', 2021, 'not_due')
        ) AS t(agency_id, year, state);
        """;
    assertThat(lines(script() + coverage, "from coverage_by_year order by year"))
        .containsExactly("2020 prefecture 2 2 0 0 0 0 100", "2021 prefecture 3 1 1 0 1 1 50");
  }
}
