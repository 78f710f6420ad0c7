package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.gongkai.conf.SnapshotPolicy;
import org.gongkai.warehouse.Hold;
import org.gongkai.warehouse.Snapshot;
import org.gongkai.warehouse.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a snapshot takes over from the one before, and when it is not shown. */
@ExtendWith(SparkExtension.class)
class SnapshotSharingIT {
  private static final SnapshotPolicy STRICT = new SnapshotPolicy(9, 0.3, 0.3);

  @TempDir Path root;
  private World world;
  private SparkSession spark;

  @BeforeEach
  void start(SparkExtension.Shared shared) {
    spark = shared.on("local[2]");
    world = new World(root);
    for (int year = 2021; year <= 2024; year++)
      for (String agency : Set.of("甲县", "乙县", "丙县")) report(agency, year, year);
  }

  private void report(String agency, int year, int value) {
    world.file(
        year + "-" + agency + ".txt",
        "agency %s\nyear %d\nissue sum\nrequest received total %d\nrequest received other -\n"
                .formatted(agency, year, value)
            + "claim %d\nclaim 8\n".formatted(value));
  }

  @Test
  void filesOfTheArchiveAreSharedAndTheChangedYearIsWhole() throws IOException {
    world.ingest(spark, "f");
    Snapshot before = current();
    report("丁县", 2024, 7);
    world.ingest(spark, "f");
    assertThat(shared(before, current()))
        .contains(
            "fact_request/year=2021/part-0.parquet",
            "fact_request/year=2024/part-0.parquet",
            "cell/year=2024/part-0.parquet",
            "issue/year=2023/part-0.parquet",
            "claim/year=2022/part-0.parquet",
            "prose/year=2021/part-0.parquet",
            "wide_request/year=2021/part-0.parquet",
            "dim_region/part-0.parquet")
        .doesNotContain("fact_request/year=2024/part-1.parquet")
        .doesNotContain("wide_request/year=2024/part-0.parquet")
        .noneMatch(path -> path.startsWith("run") || path.startsWith("report"));
    assertThat(world.table(spark, Table.FACT_REQUEST, "agency_id", "value"))
        .hasSize(26)
        .contains("110000:丁县:1,7.0000", "110000:甲县:1,2024.0000");
    assertThat(world.table(spark, Table.CLAIM, "year", "claim_id", "value"))
        .hasSize(26)
        .contains("2024,1,7.0000", "2021,2,8.0000");
    assertThat(world.table(spark, Table.WIDE_REQUEST, "agency_id", "year", "received_total"))
        .hasSize(13)
        .contains("110000:丁县:1,2024,7.0000", "110000:甲县:1,2021,2021.0000");
    assertThat(world.table(spark, Table.PROSE, "year", "sketch"))
        .hasSize(13)
        .contains("2021,sketch");
    World atOnce = new World(Files.createDirectory(root.resolve("at-once")));
    for (String name : names(world.landing()))
      atOnce.file(name, Files.readString(world.landing().resolve(name)));
    atOnce.ingest(spark, "f");
    for (Table table : List.of(Table.FACT_REQUEST, Table.CELL, Table.ISSUE, Table.CLAIM))
      assertThat(world.table(spark, table))
          .as(table.code())
          .hasSizeGreaterThan(12)
          .containsExactlyInAnyOrderElementsOf(atOnce.table(spark, table));
  }

  @Test
  void anIncrementalSnapshotEqualsOneBuiltFromNothing() throws IOException {
    world.ingest(spark, "f");
    report("甲县", 2024, 5);
    world.file("undated.txt", "agency 乙县\nrequest received total 4\n");
    world.ingest(spark, "f");
    world.file("2022-乙县.txt", "reject no table\n").file("tied.txt", "agency 朝阳区\nyear 2023\n");
    report("丙县", 2023, 1);
    world.file(
        "reports.csv",
        "file,agency,region,source_uri,published,crawled\n2021-丙县.txt,戊县,,,2024-01-31,\n");
    world.ingest(spark, "f");
    String grown = current().manifest().contentHash();
    Map<String, String> files = world.hashes();
    Files.delete(root.resolve("data/warehouse/CURRENT"));
    world.ingest(spark, "f");
    files.keySet().removeIf(path -> path.startsWith(Table.RUN.code()));
    assertThat(world.hashes()).containsAllEntriesOf(files);
    assertThat(current().manifest().contentHash()).isEqualTo(grown);
    assertThat(world.table(spark, Table.REPORT, "status")).contains("superseded", "rejected");
  }

  @Test
  void anotherBuilderTakesNothingOver() throws IOException {
    world.ingest(spark, "f");
    Snapshot before = current();
    world.ingest(spark, Samples.knowledge("f", "other", STRICT));
    assertThat(current().id()).isNotEqualTo(before.id());
    assertThat(shared(before, current())).isEmpty();
    assertThat(current().manifest().contentHash()).isEqualTo(before.manifest().contentHash());
  }

  @Test
  void aSnapshotThatLosesTooMuchIsHeldUntilOneDoesNot() throws IOException {
    Knowledge strict = Samples.knowledge("f", "builder", STRICT);
    world.ingest(spark, strict);
    Snapshot before = current();
    for (int year = 2021; year <= 2024; year++)
      world.file(year + "-甲县.txt", "reject the site was redesigned\n");
    Hold hold = world.ingest(spark, strict).orElseThrow().held().orElseThrow();
    assertThat(hold.losses())
        .contains(
            "4 of 12 (33.33 %) agency-years would have no report any more",
            "  110000:甲县:1 2021: 1 cells");
    assertThat(current().id()).isEqualTo(before.id());
    assertThat(world.snapshots().hold()).contains(hold);
    assertThat(world.ingest(spark, strict)).isEmpty();
    report("甲县", 2021, 1);
    report("甲县", 2022, 1);
    assertThat(world.ingest(spark, strict).orElseThrow().held()).isEmpty();
    assertThat(world.snapshots().hold()).isEmpty();
    assertThat(world.table(spark, Table.FACT_REQUEST)).hasSize(20);
  }

  @Test
  void nothingIsBuiltOnADamagedSnapshot() throws IOException {
    world.ingest(spark, "f");
    Snapshot damaged = current();
    Path file = damaged.files(Table.FACT_REQUEST).get(0);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    report("丁县", 2024, 7);
    assertThatThrownBy(() -> world.ingest(spark, "f"))
        .hasMessageStartingWith("Cannot build on the snapshot " + damaged.id())
        .hasMessageContaining("other bytes than were written")
        .hasMessageContaining("gongkai rollback");
    assertThat(current()).isEqualTo(damaged);
    Files.delete(root.resolve("data/warehouse/CURRENT"));
    world.ingest(spark, "f");
    assertThat(shared(damaged, current())).isEmpty();
    assertThat(world.table(spark, Table.FACT_REQUEST)).hasSize(26);
  }

  private Snapshot current() throws IOException {
    return world.snapshots().current().orElseThrow();
  }

  /** The data files of two snapshots that are one on disk. */
  private static Set<String> shared(Snapshot one, Snapshot other) throws IOException {
    Set<String> shared = new TreeSet<>();
    for (Table table : Table.values())
      for (Path file : one.files(table)) {
        Path name = one.folder().relativize(file);
        Path same = other.folder().resolve(name);
        if (Files.exists(same) && Files.isSameFile(file, same)) shared.add(name.toString());
      }
    return shared;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
