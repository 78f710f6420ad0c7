package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.spark.sql.SparkSession;
import org.gongkai.jobs.Main;
import org.gongkai.warehouse.Snapshot;
import org.gongkai.warehouse.WriteLock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Processed reports and snapshots on an HDFS of this machine. */
@ExtendWith(SparkExtension.class)
class HdfsIT {
  @TempDir static Path root;

  private static MiniDFSCluster cluster;
  private static String userHome;

  @BeforeAll
  static void start() throws IOException {
    userHome = System.setProperty("user.home", root.resolve("home").toString());
    Configuration settings = new Configuration();
    settings.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, root.resolve("hdfs").toString());
    cluster = new MiniDFSCluster.Builder(settings).numDataNodes(1).build();
  }

  @AfterAll
  static void stop() {
    System.setProperty("user.home", userHome);
    cluster.shutdown();
  }

  private static String address(String folder) {
    return "hdfs://localhost:" + cluster.getNameNodePort() + "/" + folder;
  }

  @Test
  void aWarehouseOnHdfsHasTheFactsOfOneOnThisMachine(SparkExtension.Shared shared)
      throws IOException {
    SparkSession spark = shared.on("local[2]");
    World local = new World(root.resolve("local"));
    World there = new World(DataFolders.of(address("gongkai")));
    List<String> given = List.of(local.landing().toString());
    local.file("a.txt", "agency 甲\nyear 2023\nrequest received total 12\n");
    local.file("b.txt", "agency 乙\nyear 2023\nrequest received total 5\n");
    Snapshot first = ingest(there, spark, given).orElseThrow().snapshot();
    assertThat(ingest(there, spark, given)).isEmpty();
    local.file("c.txt", "agency 丙\nyear 2024\nrequest received total 7\n");
    local.ingest(spark, "f", given);
    ingest(there, spark, given);
    assertThat(hashes(there)).isEqualTo(hashes(local));
    assertThat(names(there.processed().folder())).containsExactly("batch-000001", "batch-000002");
    assertThat(names(there.snapshots().warehouse())).containsExactly("CURRENT", "snapshots");
    assertThatThrownBy(() -> there.snapshots().point(first)).hasMessageContaining("the lock");
    String data = "--data=" + there.root().resolve("data");
    assertThat(sql(data)).isEqualTo("received\r\n24\r\n");
    assertThat(run(data, "verify")).contains(first.id());
    run(data, "rollback");
    assertThat(there.snapshots().current()).contains(first);
    assertThat(sql(data)).isEqualTo("received\r\n17\r\n");
  }

  @Test
  void aFileSystemThatCannotRenameInOneStepIsRefused() {
    assertThatThrownBy(() -> DataFolders.of("s3a://bucket/gongkai"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Cannot store in s3a://bucket/gongkai");
  }

  private static Optional<Ingest.Outcome> ingest(
      World world, SparkSession spark, List<String> given) throws IOException {
    try (WriteLock lock = WriteLock.take(world.snapshots().lockFile()).orElseThrow()) {
      lock.requireHeld();
      return world.ingest(spark, "f", given);
    }
  }

  /** Of all tables but the one that tells of the runs. */
  private static Map<String, String> hashes(World world) throws IOException {
    Map<String, String> hashes = world.hashes();
    hashes.remove("run/part-0.parquet");
    return hashes;
  }

  private static String sql(String data) {
    return run(
        data,
        "--conf=../conf",
        "sql",
        "--format=csv",
        "select sum(value) as received from fact_request");
  }

  private static String run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.run(new PrintWriter(out), new PrintWriter(err), words);
    assertThat(exitCode).as(err.toString()).isZero();
    return out.toString();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
