package org.gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.conf.ConfReader;
import org.gongkai.indicator.NamedQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code conf/queries/README.md} shows the answers; {@code -Dqueries.write=true} writes it anew.
 */
class CookbookTest {
  private static final Path CONF = Path.of("../conf");

  @TempDir Path folder;

  @Test
  void everyQuestionHasItsAnswer() throws IOException, SQLException {
    Path queries = Path.of("src/test/resources/query");
    SampleWarehouse.of(
        Files.readString(queries.resolve("indicators.sql"))
            + Files.readString(queries.resolve("cookbook.sql")),
        folder);
    List<NamedQuery> cookbook = ConfReader.queries(CONF);
    assertThat(cookbook).hasSize(10);
    String text =
        """
        # 查询范例 Questions and answers

        `gongkai sql --query NAME` runs one over the published snapshot; each is a file here and runs in `gongkai.duckdb` too. The answers below are those of a small warehouse made for tests.
        """;
    try (Warehouse warehouse =
        Warehouse.open(
            PublishedSnapshot.of(folder), CONF.resolve("views"), ConfReader.indicators(CONF))) {
      for (NamedQuery query : cookbook) text += section(query, warehouse);
    }
    Path document = CONF.resolve("queries/README.md");
    if (Boolean.getBoolean("queries.write")) Files.writeString(document, text);
    assertThat(document).content().isEqualTo(text);
  }

  private static String section(NamedQuery query, Warehouse warehouse) {
    List<String> lines = new ArrayList<>();
    List<Integer> columns;
    SqlStatement statement = SqlScript.of(query.sql()).statements().get(0);
    warehouse.check(statement);
    try (Rows rows = warehouse.query(statement)) {
      columns = IntStream.range(0, rows.columns().size()).boxed().toList();
      lines.add(line(columns.stream().map(i -> rows.columns().get(i).name()).toList()));
      lines.add(line(columns.stream().map(i -> "---").toList()));
      while (rows.next())
        lines.add(
            line(columns.stream().map(i -> rows.value(i).map(Values::text).orElse("")).toList()));
    }
    assertThat(lines).as(query.id()).hasSizeGreaterThan(2);
    return "%n## %s%n%n%s · %s%n%n%s%n%n%s%n"
        .formatted(
            query.id(), query.titleZh(), query.titleEn(), query.reads(), String.join("\n", lines));
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
