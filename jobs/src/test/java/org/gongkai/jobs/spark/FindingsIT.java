package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.gongkai.conf.ConfReader;
import org.gongkai.issue.Check;
import org.gongkai.warehouse.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What checks find, over builds that take over files and rows of the snapshot before. */
@ExtendWith(SparkExtension.class)
class FindingsIT {
  private static final List<Check> CARRY_OVER =
      ConfReader.read(Path.of("../conf")).checks().stream()
          .filter(check -> check.id().equals("carry-over-broken"))
          .toList();

  @TempDir Path root;

  private static Knowledge knowledge() {
    Knowledge known = Samples.knowledge("f");
    return new Knowledge(
        known.terms(),
        known.limits(),
        known.processor(),
        known.build(),
        known.snapshots(),
        new CheckStep(CARRY_OVER, List.of(), Path.of("../conf/views"), Set.of()),
        known.batches());
  }

  private static String report(String agency, int year, int carriedIn, int carriedOut) {
    return """
        agency %s
        year %d
        request carried_in total %d
        request carried_out total %d
        issue request/concluded/total
        """
        .formatted(agency, year, carriedIn, carriedOut);
  }

  /** What 甲县 carried over to 2023 is not what it carried in. */
  private World withABrokenLink(SparkSession spark) throws IOException {
    World world =
        new World(root)
            .file("a22.txt", report("甲县", 2022, 0, 5))
            .file("a23.txt", report("甲县", 2023, 3, 1));
    world.ingest(spark, knowledge());
    return world;
  }

  @Test
  void findingsOfYearsThatMayHaveChangedAreMadeAnew(SparkExtension.Shared shared)
      throws IOException {
    SparkSession spark = shared.on("local[2]");
    World world = withABrokenLink(spark);
    assertThat(found(world, spark))
        .containsExactlyInAnyOrder(
            "total-mismatch,2022,null,null",
            "total-mismatch,2023,null,null",
            "carry-over-broken,2023,2022 carried_out 5,2023 carried_in 3");
    assertThat(world.table(spark, Table.CHECK_RUN, "year", "evaluated", "uncertain", "found"))
        .containsExactly("2023,1,0,1");
    List<String> key = keys(world, spark);

    world.file("b23.txt", report("乙县", 2023, 0, 0)); // writes the year 2023 anew
    world.ingest(spark, knowledge());
    assertThat(found(world, spark))
        .containsExactlyInAnyOrder(
            "total-mismatch,2022,null,null",
            "total-mismatch,2023,null,null",
            "total-mismatch,2023,null,null",
            "carry-over-broken,2023,2022 carried_out 5,2023 carried_in 3");
    assertThat(keys(world, spark)).isEqualTo(key);

    world.file("a22.txt", report("甲县", 2022, 0, 3)); // the link holds now
    world.ingest(spark, knowledge());
    assertThat(keys(world, spark)).isEmpty();
    assertThat(world.table(spark, Table.CHECK_RUN, "year", "evaluated", "uncertain", "found"))
        .containsExactly("2023,1,0,0");
  }

  @Test
  void findingsOfEarlierYearsStayAsABuildFromNothingMakesThem(SparkExtension.Shared shared)
      throws IOException {
    SparkSession spark = shared.on("local[2]");
    World world = withABrokenLink(spark);
    world
        .file("b23.txt", report("乙县", 2023, 0, 4))
        .file("a24.txt", report("甲县", 2024, 1, 0))
        .file("b24.txt", report("乙县", 2024, 7, 0));
    world.ingest(spark, knowledge());
    world.file("b25.txt", report("乙县", 2025, 0, 0));
    world.ingest(spark, knowledge());
    assertThat(found(world, spark))
        .contains(
            "carry-over-broken,2023,2022 carried_out 5,2023 carried_in 3",
            "carry-over-broken,2024,2023 carried_out 4,2024 carried_in 7");
    assertThat(world.table(spark, Table.CHECK_RUN, "year", "evaluated", "uncertain", "found"))
        .containsExactly("2023,1,0,1", "2024,2,0,1", "2025,1,0,0");
    Map<String, String> files = world.hashes();
    files.keySet().removeIf(path -> path.startsWith(Table.RUN.code()));
    Files.delete(root.resolve("data/warehouse/CURRENT"));
    world.ingest(spark, knowledge());
    assertThat(world.hashes()).containsAllEntriesOf(files);
  }

  private static List<String> found(World world, SparkSession spark) throws IOException {
    return world.table(spark, Table.ISSUE, "rule", "year", "left_side", "right_side");
  }

  private static List<String> keys(World world, SparkSession spark) throws IOException {
    return world.table(spark, Table.ISSUE, "issue_key").stream()
        .filter(key -> key.startsWith("carry-over-broken:"))
        .toList();
  }
}
