package org.gongkai.jobs.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
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

  private static final String REGISTERED = "spark.scheduler.minRegisteredResourcesRatio";
  private static final double MOST_REGISTERED = 0.8;

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
   * @param master where it runs, such as {@code local[*]} or {@code spark://name:7077}
   * @param load how much it has to do; the results are the same
   */
  public static Sessions open(String master, Load load) {
    try {
      IcebergLibrary.offer();
      Path scratch = Files.createTempDirectory("gongkai-");
      SparkSession.Builder builder = SparkSession.builder().appName("gongkai").master(master);
      asOneMachine(builder, master, scratch);
      asLoaded(builder, load);
      asWritten(builder);
      return new Sessions(
          builder
              .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toUri().toString())
              .config("spark.sql.catalogImplementation", "in-memory")
              .config("spark.ui.showConsoleProgress", false)
              .getOrCreate(),
          scratch);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make a temporary folder; is the disk full?", e);
    }
  }

  /** Where the master is this process nobody else is to be reached; a cluster has its own ways. */
  private static void asOneMachine(SparkSession.Builder builder, String master, Path scratch) {
    if (!master.startsWith("local")) {
      // A standalone master gives workers one by one: tasks are cut when most of them are there.
      if (!new SparkConf().contains(REGISTERED)) builder.config(REGISTERED, MOST_REGISTERED);
      return;
    }
    builder
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.local.dir", scratch.toString());
  }

  private static void asLoaded(SparkSession.Builder builder, Load load) {
    builder
        .config("spark.sql.adaptive.enabled", false) // files are planned, not adapted
        // Facts go to their files; what else is shuffled is a few rows.
        .config("spark.sql.shuffle.partitions", Runtime.getRuntime().availableProcessors())
        .config("spark.sql.codegen.wholeStage", load == Load.LARGE)
        .config("spark.sql.codegen.factoryMode", load == Load.LARGE ? "FALLBACK" : "NO_CODEGEN")
        // A row of a few hundred bytes a report comes back, never its cells.
        .config("spark.driver.maxResultSize", 0);
  }

  /** What decides the bytes of the files. */
  private static void asWritten(SparkSession.Builder builder) {
    builder
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.ansi.enabled", true)
        .config("spark.sql.datetime.java8API.enabled", true)
        .config("spark.sql.parquet.compression.codec", "zstd")
        .config("spark.hadoop.parquet.compression.codec.zstd.level", 9)
        .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
        // Facts lie in the order of reports and repeat each other over thousands of rows: a page
        // a column chunk is half the size of pages of the usual size.
        .config("spark.hadoop.parquet.writer.version", "v2")
        .config("spark.hadoop.parquet.block.row.count.limit", ROWS_PER_GROUP)
        .config("spark.hadoop.parquet.page.row.count.limit", ROWS_PER_GROUP)
        .config("spark.hadoop.parquet.page.size", PAGE_BYTES)
        // Each report has its own, in the order of the one before.
        .config("spark.hadoop.parquet.enable.dictionary#cell_id", false)
        .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", false)
        .config("spark.sql.parquet.output.committer.class", SortedFooters.class.getName())
        // Each attempt of a task writes to a folder of its own, of which one is put into place.
        .config("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", 1);
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
