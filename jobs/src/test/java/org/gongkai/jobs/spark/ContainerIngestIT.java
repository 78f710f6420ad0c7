package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.gongkai.warehouse.ReportStatus;
import org.gongkai.warehouse.Run;
import org.gongkai.warehouse.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class ContainerIngestIT {
  private static final Map<String, String> REPORTS =
      new TreeMap<>(
          Map.of(
              "a.txt", "agency 甲县\nyear 2023\nrequest received total 1\n",
              "b.txt", "agency 乙县\nyear 2023\nrequest received total 2\n",
              "c.txt", "agency 丙县\nyear 2024\nrequest received total 3\n"));
  private static final String[] FACT = {"agency_id", "year", "category", "breakdown", "value"};

  @TempDir Path root;
  private SparkSession spark;

  @BeforeEach
  void start(SparkExtension.Shared shared) {
    spark = shared.on("local[2]");
  }

  @Test
  void allDeliveriesGiveTheFactsOfThePlainFolder() throws IOException {
    World plain = new World(root.resolve("plain"));
    REPORTS.forEach(plain::file);
    plain.ingest(spark, "f1");
    List<String> facts = plain.table(spark, Table.FACT_REQUEST, FACT);
    assertThat(facts).hasSize(3);
    World world = new World(root.resolve("all"));
    Deliveries reports = new Deliveries(REPORTS);
    reports.zip(world.landing().resolve("a.zip"));
    reports.nested(world.landing().resolve("sub/b.tar.gz"));
    reports.jsonLines(world.landing().resolve("c.jsonl"));
    reports.compressedJsonLines(world.landing().resolve("d.jsonl.gz"));
    reports.parquet(world.landing().resolve("e.parquet"));
    reports.webArchive(world.landing().resolve("f.warc.gz"));
    Files.write(world.landing().resolve("broken.zip"), new byte[] {'P', 'K', 3, 4, 0});
    Ingest.Outcome outcome = world.ingest(spark, "f1").orElseThrow();
    assertThat(world.table(spark, Table.FACT_REQUEST, FACT)).isEqualTo(facts);
    assertThat(Run.count(outcome.reports()))
        .containsEntry(ReportStatus.PUBLISHED, 3)
        .containsEntry(ReportStatus.DUPLICATE, 15)
        .containsEntry(ReportStatus.FAILED, 1);
    assertThat(world.table(spark, Table.REPORT, "landing_path", "source_uri"))
        .contains(
            "a.zip!a.txt,null",
            "sub/b.tar.gz!inner.zip!b.txt,null",
            "c.jsonl!http://x/c.txt,http://x/c.txt");
    assertThat(world.ingest(spark, "f1")).isEmpty();
  }

  @Test
  void onlyWhatIsNewInAContainerIsRead() throws IOException {
    World world = new World(root.resolve("grown"));
    Path feed = world.landing().resolve("c.jsonl");
    new Deliveries(REPORTS).jsonLines(feed);
    new Deliveries(Map.of("d.txt", "agency 丁县\nyear 2023\nrequest received total 4\n"))
        .zip(world.landing().resolve("a.zip"));
    assertThat(world.ingest(spark, "f1").orElseThrow().filesRead()).isEqualTo(4);
    String line = Deliveries.line("e.txt", "agency 戊县\nyear 2023\nrequest received total 5\n");
    Files.writeString(feed, line, StandardOpenOption.APPEND);
    assertThat(world.ingest(spark, "f1").orElseThrow().filesRead()).isEqualTo(1);
    new Deliveries(
            new TreeMap<>(
                Map.of(
                    "d.txt", "agency 丁县\nyear 2023\nrequest received total 40\n",
                    "f.txt", "agency 己县\nyear 2023\nrequest received total 6\n")))
        .zip(world.landing().resolve("a.zip"));
    assertThat(world.ingest(spark, "f1").orElseThrow().filesRead()).isEqualTo(2);
    assertThat(world.table(spark, Table.FACT_REQUEST, "agency_id", "value"))
        .containsExactlyInAnyOrder(
            "110000:甲县:1,1.0000",
            "110000:乙县:1,2.0000",
            "110000:丙县:1,3.0000",
            "110000:丁县:1,40.0000",
            "110000:戊县:1,5.0000",
            "110000:己县:1,6.0000");
  }

  @Test
  void anotherFileSystemGivesTheSameFacts() throws IOException {
    World world = new World(root.resolve("remote"));
    Deliveries reports = new Deliveries(REPORTS);
    reports.zip(world.landing().resolve("a.zip"));
    world.file("plain.txt", REPORTS.get("a.txt"));
    List<String> given = List.of("probe://" + world.landing());
    assertThat(world.ingest(spark, "f1", given).orElseThrow().filesRead()).isEqualTo(4);
    assertThat(world.table(spark, Table.FACT_REQUEST, "agency_id", "year", "value"))
        .containsExactlyInAnyOrder(
            "110000:甲县:1,2023,1.0000", "110000:乙县:1,2023,2.0000", "110000:丙县:1,2024,3.0000");
    assertThat(world.ingest(spark, "f1", given)).isEmpty();
  }
}
