package org.gongkai.jobs.spark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.gongkai.conf.Catalog;
import org.gongkai.warehouse.Manifest;
import org.gongkai.warehouse.Snapshot;
import org.gongkai.warehouse.Table;

/**
 * The tables of a published snapshot as tables of Apache Iceberg. Each is replaced in one commit,
 * whose summary names the snapshot; readers of several tables compare that name.
 *
 * @param catalog where they are
 */
record IcebergTables(SparkSession spark, Catalog catalog) {
  /** In the summary of each commit, and a property of each table. */
  static final String SNAPSHOT_ID = "gongkai.snapshot-id";

  private static final String SPARK_CATALOG = "org.apache.iceberg.spark.SparkCatalog";

  /**
   * Writes all tables and holds their rows against the manifest. Throws when one cannot be written:
   * some tables may be of this snapshot then, and others of the one before.
   *
   * @return JSON that names the commit of each table
   */
  String publish(Snapshot snapshot) throws IOException {
    IcebergLibrary.require(JavaSparkContext.fromSparkContext(spark.sparkContext()));
    try {
      String name = "spark.sql.catalog." + catalog.name();
      spark.conf().set(name, SPARK_CATALOG);
      catalog.settings().forEach((key, value) -> spark.conf().set(name + "." + key, value));
      spark.sql("CREATE NAMESPACE IF NOT EXISTS " + catalog.name() + "." + catalog.namespace());
      for (Table table : tables()) write(table, snapshot);
      return recorded(snapshot, commits(snapshot));
    } catch (IOException e) {
      throw e;
    } catch (Exception e) { // Spark's checked exceptions are not declared
      throw new IOException(
          "Cannot write the snapshot "
              + snapshot.id()
              + " to the catalog "
              + catalog.name()
              + ", it is published as files only; look at conf/warehouse.yaml and run again: "
              + e.getMessage(),
          e);
    }
  }

  /** Stored views have columns of {@code conf/} and may have no file. */
  private static List<Table> tables() {
    return Stream.of(Table.values()).filter(table -> !table.isView()).toList();
  }

  private void write(Table table, Snapshot snapshot) {
    rows(table, snapshot)
        .writeTo(name(table))
        .using("iceberg")
        .option("snapshot-property." + SNAPSHOT_ID, snapshot.id())
        .tableProperty(SNAPSHOT_ID, snapshot.id())
        .tableProperty("write.parquet.compression-codec", "zstd")
        .createOrReplace();
  }

  private Dataset<Row> rows(Table table, Snapshot snapshot) {
    return spark
        .read()
        .schema(StructType.fromDDL(table.columns()))
        .parquet(snapshot.files(table).stream().map(DataFiles::address).toArray(String[]::new));
  }

  private String name(Table table) {
    return catalog.name() + "." + catalog.namespace() + "." + table.code();
  }

  /** The commit of each table with this snapshot; one that is missing or has other rows throws. */
  private Map<String, Long> commits(Snapshot snapshot) throws IOException {
    String all =
        tables().stream()
            .map(
                table ->
                    "SELECT '%s' AS name, snapshot_id, summary['total-records'] AS records FROM"
                            .formatted(table.code())
                        + " %s.snapshots WHERE summary['%s'] = '%s'"
                            .formatted(name(table), SNAPSHOT_ID, snapshot.id()))
            .collect(Collectors.joining(" UNION ALL "));
    Map<String, Long> commits = new TreeMap<>();
    for (Row row : spark.sql(all).collectAsList()) {
      Manifest.TableFiles written = snapshot.manifest().tables().get(row.getString(0));
      if (!String.valueOf(written.rows()).equals(row.getString(2)))
        throw new IOException(
            "Cannot find %d rows in the Iceberg table %s: it has %s"
                .formatted(written.rows(), row.getString(0), row.getString(2)));
      commits.put(row.getString(0), row.getLong(1));
    }
    if (commits.size() < tables().size())
      throw new IOException("Cannot find every table in the catalog: " + commits.keySet());
    return commits;
  }

  private String recorded(Snapshot snapshot, Map<String, Long> commits) {
    String lines =
        commits.entrySet().stream()
            .map(c -> String.format(Locale.ROOT, "    \"%s\": %d", c.getKey(), c.getValue()))
            .collect(Collectors.joining(",\n"));
    return """
    {
      "snapshot_id": "%s",
      "catalog": "%s",
      "namespace": "%s",
      "commits": {
    %s
      }
    }
    """
        .formatted(snapshot.id(), catalog.name(), catalog.namespace(), lines);
  }
}
