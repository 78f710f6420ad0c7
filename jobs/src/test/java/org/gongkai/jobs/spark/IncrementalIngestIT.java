package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.gongkai.warehouse.ProcessedStore;
import org.gongkai.warehouse.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class IncrementalIngestIT {
  private static final String A = "agency 甲县\nyear 2023\nrequest received total 1\n";
  private static final String B = "agency 乙县\nyear 2023\nrequest received total 2\n";

  @TempDir Path root;
  private World world;
  private SparkSession spark;

  @BeforeEach
  void start(SparkExtension.Shared shared) {
    spark = shared.on("local[2]");
    world = new World(root).file("a.txt", A).file("b.txt", B);
  }

  @Test
  void theSameFilesAreNoWork() throws IOException {
    assertThat(world.ingest(spark, "f1")).isPresent();
    assertThat(world.ingest(spark, "f1")).isEmpty();
    assertThat(world.processed().batches()).hasSize(1);
  }

  @Test
  void onlyAChangedFileIsReadAgainAndItsOldBytesAreSuperseded() throws IOException {
    world.ingest(spark, "f1");
    world.file("b.txt", "agency 乙县\nyear 2023\nrequest received total 20\n");
    assertThat(world.ingest(spark, "f1").orElseThrow().filesRead()).isEqualTo(1);
    assertThat(world.table(spark, Table.FACT_REQUEST, "agency_id", "value"))
        .containsExactly("110000:乙县:1,20.0000", "110000:甲县:1,1.0000");
    assertThat(world.table(spark, Table.REPORT, "landing_path", "status", "reason"))
        .containsExactlyInAnyOrder(
            "a.txt,published,null",
            "b.txt,published,null",
            "b.txt,superseded,Other bytes lie at its place now");
    assertThat(world.table(spark, Table.RUN, "inputs", "published")).containsExactly("2,2", "2,2");
  }

  @Test
  void aSidecarThatAppearsIdentifiesItsFileWithoutReadingTheOthers() throws IOException {
    world.file("c.txt", "year 2023\nrequest received total 3\n");
    world.ingest(spark, "f1");
    world.file(
        "reports.csv", "file,agency,region,source_uri,published,crawled\nc.txt,丙县,,,2024-01-31,\n");
    assertThat(world.ingest(spark, "f1").orElseThrow().filesRead()).isEqualTo(1);
    assertThat(world.table(spark, Table.REPORT, "landing_path", "status", "agency_id"))
        .contains("c.txt,published,110000:丙县:1")
        .hasSize(3);
    assertThat(world.table(spark, Table.FACT_UNPUBLISHED)).isEmpty();
  }

  @Test
  void whatAnOlderReaderReadWellStaysAndWhatItCouldNotReadIsTriedAgain() throws IOException {
    world.file("c.txt", "reject no table\n").file("d.txt", "throw overflow\n");
    world.ingest(spark, "f1");
    assertThat(world.ingest(spark, "f2").orElseThrow().filesRead()).isEqualTo(2);
    assertThat(world.table(spark, Table.REPORT, "landing_path", "fingerprint"))
        .containsExactlyInAnyOrder("a.txt,f1", "b.txt,f1", "c.txt,f2", "d.txt,f2");
  }

  @Test
  void olderReadingsAreDoneAgainByAgencyByYearOrAllAndCountNothingTwice() throws IOException {
    world.file("c.txt", "agency 丙县\nyear 2022\nrequest received total 3\n");
    world.ingest(spark, "f1");
    assertThat(world.reread(spark, "f1", "all")).isEmpty();
    assertThat(world.reread(spark, "f2", "甲").orElseThrow().filesRead()).isEqualTo(1);
    assertThat(world.reread(spark, "f3", "2022").orElseThrow().filesRead()).isEqualTo(1);
    assertThat(world.table(spark, Table.REPORT, "landing_path", "status", "fingerprint"))
        .containsExactlyInAnyOrder(
            "a.txt,published,f2", "b.txt,published,f1", "c.txt,published,f3");
    assertThat(world.reread(spark, "f3", "all").orElseThrow().filesRead()).isEqualTo(2);
    assertThat(world.table(spark, Table.FACT_REQUEST)).hasSize(3);
  }

  @Test
  void aRunThatBreaksAnywhereLeavesTheOldSnapshotAndTheNextRunSucceeds() throws IOException {
    world.ingest(spark, "f1");
    var before = world.hashes();
    var snapshot = world.snapshots().current().orElseThrow();
    world.file("c.txt", "agency 丙县\nyear 2023\nrequest received total 3\n");
    for (int tables : new int[] {1, 5, Table.values().length}) {
      Set<Table> written = new HashSet<>();
      assertThatThrownBy(
              () ->
                  world.ingest(
                      spark,
                      "f1",
                      table -> {
                        written.add(table);
                        if (written.size() == tables) throw new IllegalStateException("power cut");
                      }))
          .hasMessage("power cut");
      assertThat(world.snapshots().current()).contains(snapshot);
      assertThat(world.hashes()).isEqualTo(before);
    }
    var outcome = world.ingest(spark, "f1").orElseThrow();
    assertThat(outcome.filesRead()).isZero(); // read before the first break
    assertThat(world.table(spark, Table.FACT_REQUEST)).hasSize(3);
    try (var folders = Files.list(root.resolve("data/warehouse/snapshots"))) {
      assertThat(folders).hasSize(2); // half-written ones are swept
    }
  }

  @Test
  void halfABatchIsNeverRead() throws IOException {
    world.ingest(spark, "f1");
    ProcessedStore store = world.processed();
    Path incoming = store.begin();
    Path part = DataFiles.entries(store.batches().get(0).folder()).get(1);
    Files.copy(part, incoming.resolve(part.getFileName()));
    assertThat(world.ingest(spark, "f1")).isEmpty();
    world.file("c.txt", "agency 丙县\nyear 2023\nrequest received total 3\n");
    world.ingest(spark, "f1");
    assertThat(world.table(spark, Table.FACT_REQUEST)).hasSize(3);
  }

  @Test
  void aBatchThatLostRowsIsNoticed() throws IOException {
    world.ingest(spark, "f1");
    for (Path file : DataFiles.entries(world.processed().batches().get(0).folder()))
      if (DataFiles.partition(file) == 0) Files.delete(file);
    world.file("c.txt", "agency 丙县\nyear 2023\nrequest received total 3\n");
    assertThatThrownBy(() -> world.ingest(spark, "f1"))
        .hasMessageStartingWith("Cannot balance the processed store: 1 files");
  }
}
