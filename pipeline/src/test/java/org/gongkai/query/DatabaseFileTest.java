package org.gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.conf.ConfReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFileTest {
  private static final Path CONF = Path.of("../conf");

  @TempDir Path folder;

  private static List<String> ask(Path file, String sql) throws SQLException {
    List<String> answer = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) answer.add(result.getString(1));
    }
    return answer;
  }

  @Test
  void anyDuckDbOpensIt() throws IOException, SQLException {
    Path store = folder.resolve("it's a store");
    SampleWarehouse.of(Files.readString(Path.of("src/test/resources/query/indicators.sql")), store);
    Path file = folder.resolve("gongkai.duckdb");
    DatabaseFile database =
        new DatabaseFile(
            CONF.resolve("views"), ConfReader.indicators(CONF), ConfReader.dictionary(CONF));
    Files.writeString(file, "an older one");
    database.write(PublishedSnapshot.of(store), file);
    assertThat(
            ask(
                file,
                "select value from indicator_disclosure_rate where entity = 'sq' and year = 2023"))
        .containsExactly("43.5743");
    assertThat(ask(file, "select comment from duckdb_views() where view_name = 'fact_request'"))
        .singleElement()
        .asString()
        .contains("收到和处理申请情况")
        .contains("One row a cell of table three");
    assertThat(
            ask(
                file,
                "select count(*) from duckdb_columns() where not internal and comment is null and"
                    + " table_name not in ('indicator_basis', 'indicator_place')"))
        .containsExactly("0");
    assertThat(ask(file, "select table_name from duckdb_tables() order by 1"))
        .containsExactly("indicator_basis", "indicator_place");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(store, file);
    }
  }
}
