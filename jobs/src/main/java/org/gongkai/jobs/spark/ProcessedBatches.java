package org.gongkai.jobs.spark;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gongkai.warehouse.ProcessedStore.Batch;
import org.gongkai.warehouse.ReportHead;

/**
 * The processed store as Spark reads it.
 *
 * @param batches all of them
 */
record ProcessedBatches(SparkSession spark, List<Batch> batches) {

  /** The heads of all readings. */
  List<ReportHead> heads() {
    String[] columns = ProcessedRows.HEAD_SCHEMA.fieldNames();
    Dataset<Row> heads =
        rows(batch -> true).select(Stream.of(columns).map(c -> col(c)).toArray(Column[]::new));
    return heads.collectAsList().stream().map(ProcessedRows::head).toList();
  }

  /** The readings in the batches of those numbers. */
  Dataset<Row> rows(Set<Integer> numbers) {
    return rows(batch -> numbers.contains(batch.number()));
  }

  private Dataset<Row> rows(Predicate<Batch> which) {
    String[] paths =
        batches.stream()
            .filter(which)
            .map(b -> DataFiles.address(b.folder()))
            .toArray(String[]::new);
    if (paths.length == 0) return spark.createDataFrame(List.of(), ProcessedRows.SCHEMA);
    return spark
        .read()
        .schema(ProcessedRows.SCHEMA)
        .option("pathGlobFilter", "*.parquet") // the index lies beside them
        .parquet(paths);
  }
}
