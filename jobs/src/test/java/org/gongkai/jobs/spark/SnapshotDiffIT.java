package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.gongkai.query.QueryException;
import org.gongkai.query.Rows;
import org.gongkai.query.SnapshotDiff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a snapshot says otherwise than the one before, and why. */
@ExtendWith(SparkExtension.class)
class SnapshotDiffIT {
  @TempDir Path root;
  private World world;
  private SparkSession spark;
  private String before;

  @BeforeEach
  void start(SparkExtension.Shared shared) throws IOException {
    spark = shared.on("local[2]");
    world = new World(root);
    report("a.txt", "甲县", 2023, 5);
    report("b.txt", "乙县", 2023, 6);
    report("c.txt", "丙县", 2022, 7);
    before = ingested("f");
  }

  private void report(String file, String agency, int year, int value) {
    world.file(
        file, "agency %s\nyear %d\nrequest received total %d\n".formatted(agency, year, value));
  }

  private String ingested(String fingerprint) throws IOException {
    return world.reread(spark, fingerprint, "all").orElseThrow().snapshot().id();
  }

  private List<String> cells(String after) throws IOException {
    List<String> lines = new ArrayList<>();
    try (SnapshotDiff diff = SnapshotDiff.of(root.resolve("data/warehouse"), before, after)) {
      assertThat(diff.isEqual()).isFalse();
      try (Rows rows = diff.rows("cells")) {
        while (rows.next()) lines.add(line(rows));
      }
    }
    return lines;
  }

  private static String line(Rows rows) {
    List<String> line = new ArrayList<>();
    for (int column : new int[] {0, 1, 2, 3, 7, 8})
      line.add(rows.value(column).map(Object::toString).orElse(""));
    return String.join(" ", line);
  }

  @Test
  void anotherDocumentANewOneAndAWithdrawnOneAreInput() throws IOException {
    report("a.txt", "甲县", 2023, 50);
    report("d.txt", "丁县", 2021, 8);
    world.file("c.txt", "reject gone");
    assertThat(cells(ingested("f")))
        .containsExactly(
            "input gained 110000:丁县:1 2021  8 item",
            "input lost 110000:丙县:1 2022 7 item ",
            "input changed 110000:甲县:1 2023 5 item 50 item");
  }

  @Test
  void theSameDocumentReadOtherwiseIsTheReadersOrACorrection() throws IOException {
    assertThat(cells(ingested("blind")))
        .contains("reader lost 110000:甲县:1 2023 5 item (unreadable)")
        .hasSize(3);
    assertThat(cells(ingested("correct")))
        .contains("correction changed 110000:甲县:1 2023 5 item 1 item (repaired)")
        .hasSize(3);
  }

  @Test
  void theSameReportOfAnotherAgencyIsTheRegistrys() throws IOException {
    world.file("reports.csv", "file,agency,region,source_uri,published,crawled\nc.txt,戊县,,,,\n");
    assertThat(cells(ingested("f")))
        .containsExactly(
            "registry lost 110000:丙县:1 2022 7 item ", "registry gained 110000:戊县:1 2022  7 item");
  }

  @Test
  void equalSnapshotsSaySoAndUnknownOnesToo() throws IOException {
    Path warehouse = root.resolve("data/warehouse");
    try (SnapshotDiff diff = SnapshotDiff.of(warehouse, before, before)) {
      assertThat(diff.isEqual()).isTrue();
      assertThat(diff.equality()).isEqualTo("No difference: 3 facts before, 3 after.");
    }
    assertThatThrownBy(() -> SnapshotDiff.of(warehouse, before, "1999"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Cannot find the snapshot 1999");
  }
}
