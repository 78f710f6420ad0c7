package org.gongkai.jobs.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * A Spark session and its scratch folder; closing ends the one and removes the other.
 *
 * @param spark the session
 * @param scratch holds all temporary files, so that nothing appears in the working folder
 */
public record Sessions(SparkSession spark, Path scratch) implements AutoCloseable {
  /** Readers skip and share out groups of rows. */
  private static final int ROWS_PER_GROUP = 250_000;

  private static final int PAGE_BYTES = 8 << 20;

  /** How much a session has to do. */
  public enum Load {
    /** A few seconds of work: compiling code for it would take longer than interpreting it. */
    SMALL,
    LARGE;

    private static final long SMALL_BYTES = 32L << 20;

    /** A report of 15 KB leaves 1 KB, but its cells are as many rows. */
    private static final int LANDED_BYTES_OF_A_PROCESSED = 16;

    /**
     * The load of a run.
     *
     * @param landed bytes to read
     * @param processed bytes of the processed store, to build from
     */
    public static Load of(long landed, long processed) {
      return landed + processed * LANDED_BYTES_OF_A_PROCESSED < SMALL_BYTES ? SMALL : LARGE;
    }
  }

  /**
   * Opens a session.
   *
   * @param master where it runs, such as {@code local[*]}
   * @param load how much it has to do; the results are the same
   */
  public static Sessions open(String master, Load load) {
    try {
      Path scratch = Files.createTempDirectory("gongkai-");
      return new Sessions(session(master, load, scratch), scratch);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make a temporary folder; is the disk full?", e);
    }
  }

  private static SparkSession session(String master, Load load, Path scratch) {
    int cores = Runtime.getRuntime().availableProcessors();
    return SparkSession.builder()
        .appName("gongkai")
        .master(master)
        .config("spark.ui.enabled", false)
        .config("spark.ui.showConsoleProgress", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.local.dir", scratch.toString())
        .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toUri().toString())
        .config("spark.sql.catalogImplementation", "in-memory")
        .config("spark.sql.shuffle.partitions", cores)
        .config("spark.sql.adaptive.enabled", false) // files are planned, not adapted
        .config("spark.sql.codegen.wholeStage", load == Load.LARGE)
        .config("spark.sql.codegen.factoryMode", load == Load.LARGE ? "FALLBACK" : "NO_CODEGEN")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.ansi.enabled", true)
        .config("spark.sql.datetime.java8API.enabled", true)
        .config("spark.sql.parquet.compression.codec", "zstd")
        .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
        // Facts lie in the order of reports and repeat each other over thousands of rows: a page
        // a column chunk is half the size of pages of the usual size.
        .config("spark.hadoop.parquet.writer.version", "v2")
        .config("spark.hadoop.parquet.block.row.count.limit", ROWS_PER_GROUP)
        .config("spark.hadoop.parquet.page.row.count.limit", ROWS_PER_GROUP)
        .config("spark.hadoop.parquet.page.size", PAGE_BYTES)
        .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", false)
        .getOrCreate();
  }

  @Override
  public void close() {
    spark.stop();
    try (Stream<Path> paths = Files.walk(scratch)) {
      List<Path> all = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : all) Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove the temporary folder " + scratch, e);
    }
  }
}
