package org.gongkai.warehouse;

import java.util.OptionalInt;

/**
 * A data file of a snapshot, known before it is written.
 *
 * @param table the table that it belongs to
 * @param year the year of its rows, where the table is partitioned by year
 * @param part 0-based within the table and year
 * @param rows number of rows that it must have
 */
public record PlannedFile(Table table, OptionalInt year, int part, long rows) {

  /** The path in the snapshot, such as {@code fact_request/year=2024/part-0.parquet}. */
  public String path() {
    String folder = year.isPresent() ? "/year=" + year.getAsInt() : "";
    return table.code() + folder + "/part-" + part + ".parquet";
  }
}
