package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.gongkai.conf.Catalog;
import org.gongkai.landing.KnownHashes;
import org.gongkai.warehouse.Reread;
import org.gongkai.warehouse.Snapshot;
import org.gongkai.warehouse.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class IcebergIT {
  private static final String FACTS =
      "SELECT agency_id, year, category, breakdown, CAST(value AS STRING), report_id FROM ";

  @TempDir Path root;

  @Test
  void whatIsPublishedIsAlsoInTheCatalog(SparkExtension.Shared shared) throws Exception {
    SparkSession spark = shared.on("local[2]");
    World world = new World(root);
    Catalog catalog =
        new Catalog("lake", "hadoop", root.resolve("lake").toString(), "gongkai", Map.of());
    Knowledge knowledge = Samples.knowledge("f").publishing(catalog);
    world.file("a.txt", "agency 甲\nyear 2023\nrequest received total 12\n");
    Snapshot first = world.ingest(spark, knowledge).orElseThrow().snapshot();
    assertThat(world.ingest(spark, knowledge)).isEmpty();
    world.file("b.txt", "agency 乙\nyear 2024\nrequest received total 5.5\n");
    Snapshot second = world.ingest(spark, knowledge).orElseThrow().snapshot();
    List<String> facts = files(FACTS, second.files(Table.FACT_REQUEST));
    assertThat(facts).hasSize(2);
    assertThat(rows(spark, FACTS + "lake.gongkai.fact_request"))
        .containsExactlyInAnyOrderElementsOf(facts);
    List<Path> current =
        rows(spark, "SELECT file_path FROM lake.gongkai.fact_request.files").stream()
            .map(path -> Path.of(path.replaceFirst("^file:", "")))
            .toList();
    assertThat(files(FACTS, current)).containsExactlyInAnyOrderElementsOf(facts);
    assertThat(
            rows(
                spark,
                "SELECT summary['gongkai.snapshot-id'] FROM lake.gongkai.run.snapshots ORDER BY"
                    + " committed_at"))
        .containsExactly(first.id(), second.id());
    assertThat(Files.readString(second.folder().resolve("catalog.json")))
        .contains("\"snapshot_id\": \"" + second.id() + "\"", "\"fact_request\": ");
    Files.delete(second.folder().resolve("catalog.json")); // as a kill before the record leaves it
    assertThat(
            new Planning(
                    world.processed(),
                    world.snapshots(),
                    knowledge.terms(),
                    "0.1.0",
                    World.CLOCK,
                    KnownHashes.none())
                .plan(Landings.of(List.of(world.landing().toString())).files(), Reread.NONE))
        .isPresent();
  }

  private static List<String> rows(SparkSession spark, String sql) {
    return spark.sql(sql).collectAsList().stream().map(row -> row.mkString(",")).toList();
  }

  /** The answer of DuckDB over Parquet files. */
  private static List<String> files(String sql, List<Path> files) throws SQLException {
    String all = files.stream().map(f -> "'" + f + "'").collect(Collectors.joining(",", "[", "]"));
    List<String> rows = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet result = statement.executeQuery(sql + "read_parquet(" + all + ")")) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++)
          row.add(result.getString(i));
        rows.add(String.join(",", row));
      }
    }
    return rows;
  }
}
