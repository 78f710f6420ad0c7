package org.gongkai.jobs.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.TaskCompletionListener;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.container.ContainerRules;
import org.gongkai.operation.BatchSize;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.reading.GuardedReader;
import org.gongkai.reading.LandedReading;
import org.gongkai.warehouse.IngestPlan;
import org.gongkai.warehouse.ProcessedEntry;
import org.gongkai.warehouse.ProcessedEntry.Part;
import org.gongkai.warehouse.ProcessedStore;

/**
 * Reads landed files in parallel and appends what was read to the processed store, batch by batch:
 * a run that is killed loses the batch that it was reading.
 *
 * @param processor opens a reader in each task
 * @param containers how containers are opened
 * @param reader who reads: fingerprint and corrections
 * @param limits what one document may cost
 * @param batches how much is read before it is stored
 * @param store where the batches go
 */
public record IngestJob(
    ProcessorSource processor,
    ContainerRules containers,
    IngestPlan.Reader reader,
    DocumentLimits limits,
    BatchSize batches,
    ProcessedStore store) {

  /** Follows the number of files read. */
  public interface Progress {
    /** Reading begins; {@code filesRead} may be asked from any thread until {@link #end}. */
    void begin(LongSupplier filesRead, int files);

    /** Reading has ended, well or not. */
    void end();
  }

  /** Reads the files; there is at least one. Failures of a file are rows, never exceptions. */
  public List<ProcessedStore.Batch> run(
      SparkSession spark, List<LandedFile> files, Progress progress) throws IOException {
    LongAccumulator filesRead = spark.sparkContext().longAccumulator("files read");
    List<ProcessedStore.Batch> read = new ArrayList<>();
    // A task that is done twice counts twice.
    progress.begin(() -> Math.min(filesRead.sum(), files.size()), files.size());
    try {
      IngestJob shipped = shipped(JavaSparkContext.fromSparkContext(spark.sparkContext()));
      for (List<LandedFile> portion : Portions.of(files, batches))
        read.add(shipped.batch(spark, portion, filesRead));
    } finally {
      progress.end();
    }
    return read;
  }

  /** The same with a processor that is sent to the executors once for all batches. */
  private IngestJob shipped(JavaSparkContext context) throws IOException {
    return new IngestJob(processor.shipped(context), containers, reader, limits, batches, store);
  }

  private ProcessedStore.Batch batch(
      SparkSession spark, List<LandedFile> files, LongAccumulator filesRead) throws IOException {
    Path incoming = store.begin();
    int number = store.nextNumber();
    read(spark, files, number, incoming, filesRead);
    return store.commit(number, entries(spark, files, number, incoming));
  }

  private void read(
      SparkSession spark,
      List<LandedFile> files,
      int number,
      Path incoming,
      LongAccumulator filesRead)
      throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<Row[]> slices =
        Slices.of(files, context.defaultParallelism()).stream()
            .map(s -> s.stream().map(LandedRows::toRow).toArray(Row[]::new))
            .toList();
    JavaRDD<Row> rows =
        context
            .parallelize(slices, slices.size())
            .flatMap(
                new ReadSlice(
                    processor, containers, reader.fingerprint(), limits, number, filesRead));
    spark
        .createDataFrame(rows, ProcessedRows.SCHEMA)
        .write()
        .mode("append")
        .parquet(DataFiles.address(store.attempts()));
    for (Path part : DataFiles.parts(store.attempts()))
      Files.move(part, incoming.resolve(part.getFileName().toString()));
  }

  /** What the written files hold, counted from them; each file of the run must be there. */
  private List<ProcessedEntry> entries(
      SparkSession spark, List<LandedFile> files, int number, Path incoming) {
    Map<String, List<Part>> parts = new HashMap<>();
    spark
        .read()
        .schema(ProcessedRows.SCHEMA)
        .parquet(DataFiles.address(incoming))
        .select("batch", "landing_path", "part", "outcome", "agency_verbatim", "year")
        .collectAsList()
        .stream()
        .sorted(Comparator.comparingInt(row -> row.<Integer>getAs("part")))
        .forEach(
            row ->
                parts
                    .computeIfAbsent(
                        row.getString(0) + "\n" + row.getString(1), k -> new ArrayList<>())
                    .add(part(row)));
    return files.stream().map(f -> entry(number, f.file(), parts)).toList();
  }

  private static Part part(Row row) {
    Integer year = row.getAs("year");
    return new Part(
        Outcome.valueOf(row.getAs("outcome")),
        Optional.ofNullable(row.getAs("agency_verbatim")),
        year == null ? OptionalInt.empty() : OptionalInt.of(year));
  }

  private ProcessedEntry entry(int number, LandingFile file, Map<String, List<Part>> parts) {
    List<Part> own = parts.get(file.place());
    if (own == null)
      throw new IllegalStateException(
          "Cannot find what was read from " + file.batch() + "/" + file.landingPath());
    ProcessedEntry entry = new ProcessedEntry(number, file, reader.fingerprint(), "", own);
    String corrections = reader.corrections().digest(entry.identities());
    return new ProcessedEntry(number, file, reader.fingerprint(), corrections, own);
  }

  /** Reads the files of one task with one reader. */
  private record ReadSlice(
      ProcessorSource processor,
      ContainerRules containers,
      String fingerprint,
      DocumentLimits limits,
      int number,
      LongAccumulator filesRead)
      implements FlatMapFunction<Row[], Row> {

    @Override
    public Iterator<Row> call(Row[] slice) {
      GuardedReader reader = new GuardedReader(processor.open(), fingerprint, limits);
      TaskCompletionListener end = task -> reader.close();
      TaskContext.get().addTaskCompletionListener(end);
      Iterator<List<ProcessedReport>> reading =
          new LandedReading(
              Stream.of(slice).map(LandedRows::landed).toList(),
              reader,
              Landings.containers(containers),
              new Storages());
      return Stream.of(slice).flatMap(file -> rows(reading.next())).iterator();
    }

    private Stream<Row> rows(List<ProcessedReport> reports) {
      List<Row> rows = reports.stream().map(r -> ProcessedRows.toRow(r, number)).toList();
      filesRead.add(1);
      return rows.stream();
    }
  }
}
