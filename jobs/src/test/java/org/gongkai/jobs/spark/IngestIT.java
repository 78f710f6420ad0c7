package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.warehouse.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class IngestIT {
  @TempDir Path root;
  private World world;

  @BeforeEach
  void files() {
    world =
        new World(root)
            .file(
                "a.txt",
                """
                agency 甲县
                year 2023
                published 2024-01-31
                request received total 12
                request concluded total -
                dispute review upheld 1
                disclosure fee amount 0.5
                issue request/concluded/total
                """)
            .file(
                "b/old.txt",
                """
                agency 乙县
                year 2023
                published 2024-01-10
                request received total 7
                """)
            .file(
                "b/new.txt",
                """
                agency 乙县
                year 2023
                published 2024-03-10
                request received total 8
                """)
            .file("tie.txt", "agency 朝阳区\nyear 2023\nrequest received total 5\n")
            .file("copy of a.txt", "agency 丁县\nreject not an annual report\n")
            .file("same.txt", "agency 丁县\nreject not an annual report\n")
            .file("boom.txt", "throw the roof\n");
  }

  @Test
  void everyFileEndsInTheReportTableWithItsStatus(SparkExtension.Shared shared) throws IOException {
    var spark = shared.on("local[2]");
    var outcome = world.ingest(spark, "f1").orElseThrow();
    assertThat(outcome.filesRead()).isEqualTo(7);
    assertThat(
            world.table(
                spark, Table.REPORT, "landing_path", "status", "agency_id", "year", "reason"))
        .containsExactlyInAnyOrder(
            "a.txt,published,110000:甲县:1,2023,null",
            "b/new.txt,published,110000:乙县:1,2023,null",
            "b/old.txt,superseded,110000:乙县:1,2023,Another version stands: b/new.txt",
            "boom.txt,failed,null,null,Cannot read it: java.lang.IllegalStateException: the roof",
            "copy of a.txt,rejected,null,null,not an annual report",
            "same.txt,duplicate,null,null,The same bytes as " + world.landing() + "/copy of a.txt",
            "tie.txt,unidentified,unidentified:"
                + id("tie.txt")
                + ",2023,"
                + "Cannot tell which agency \"朝阳区\" is: 北京市朝阳区 110105 or 长春市朝阳区 220104");
    assertThat(world.table(spark, Table.FACT_REQUEST))
        .containsExactly(
            "110000:乙县:1,2023,received,total,8.0000,item,reported,table,2021,own,same,"
                + id("b/new.txt")
                + ",c0",
            "110000:甲县:1,2023,concluded,total,null,item,blank,table,2021,own,null,"
                + id("a.txt")
                + ",c1",
            "110000:甲县:1,2023,received,total,12.0000,item,reported,table,2021,own,same,"
                + id("a.txt")
                + ",c0");
    assertThat(world.table(spark, Table.FACT_UNPUBLISHED, "agency_id", "value", "section"))
        .containsExactly(
            "110000:乙县:1,7.0000,request", "unidentified:" + id("tie.txt") + ",5.0000,request");
    assertThat(world.table(spark, Table.CELL, "verbatim")).hasSize(7);
    assertThat(world.table(spark, Table.ISSUE, "rule", "agency_id", "year"))
        .containsExactly("total-mismatch,110000:甲县:1,2023");
    assertThat(
            world.table(
                spark,
                Table.RUN,
                "inputs",
                "published",
                "superseded",
                "duplicate",
                "unidentified",
                "rejected",
                "failed"))
        .containsExactly("7,2,1,1,1,1,1");
    assertThat(world.table(spark, Table.COVERAGE))
        .containsExactly("110000:乙县:1,2023,published", "110000:甲县:1,2023,published");
  }

  @Test
  void emptyTablesHaveTheirColumns(SparkExtension.Shared shared) throws IOException {
    var spark = shared.on("local[2]");
    world.ingest(spark, "f1");
    var files = world.snapshots().current().orElseThrow().files(Table.FACT_STATISTIC);
    var data = spark.read().parquet(DataFiles.address(files.get(0)));
    assertThat(data.count()).isZero();
    assertThat(data.schema().toDDL())
        .isEqualTo(
            org.apache.spark.sql.types.StructType.fromDDL(Table.FACT_STATISTIC.columns()).toDDL());
  }

  private String id(String name) throws IOException {
    byte[] bytes = java.nio.file.Files.readAllBytes(world.landing().resolve(name));
    return org.gongkai.landing.ContentHash.of(bytes).substring(0, 16);
  }
}
