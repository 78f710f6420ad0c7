package org.gongkai.jobs.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.spark.sql.SparkSession;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.KnownHashes;
import org.gongkai.warehouse.IngestPlan;
import org.gongkai.warehouse.ProcessedStore;
import org.gongkai.warehouse.Reread;
import org.gongkai.warehouse.Snapshot;
import org.gongkai.warehouse.SnapshotStore;
import org.gongkai.warehouse.Table;

/** A data folder with a landing folder beside it. */
record World(Path root) {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T02:15:00Z"), ZoneOffset.UTC);

  Path landing() {
    return root.resolve("landing");
  }

  ProcessedStore processed() {
    return new ProcessedStore(root.resolve("data/processed"));
  }

  SnapshotStore snapshots() {
    return new SnapshotStore(root.resolve("data/warehouse"));
  }

  World file(String name, String text) {
    try {
      Path file = landing().resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Ingest.Outcome> ingest(SparkSession spark, String fingerprint) throws IOException {
    return ingest(spark, fingerprint, table -> {});
  }

  Optional<Ingest.Outcome> ingest(SparkSession spark, String fingerprint, Consumer<Table> written)
      throws IOException {
    return ingest(spark, fingerprint, List.of(landing().toString()), written);
  }

  Optional<Ingest.Outcome> ingest(SparkSession spark, String fingerprint, List<String> given)
      throws IOException {
    return ingest(spark, fingerprint, given, table -> {});
  }

  Optional<Ingest.Outcome> ingest(SparkSession spark, Knowledge knowledge) throws IOException {
    return ingest(spark, knowledge, List.of(landing().toString()), table -> {});
  }

  private Optional<Ingest.Outcome> ingest(
      SparkSession spark, String fingerprint, List<String> given, Consumer<Table> written)
      throws IOException {
    return ingest(spark, Samples.knowledge(fingerprint), given, written);
  }

  Optional<Ingest.Outcome> reread(SparkSession spark, String fingerprint, String... words)
      throws IOException {
    return ingest(
        spark,
        Samples.knowledge(fingerprint),
        List.of(landing().toString()),
        new Reread(List.of(words)),
        table -> {});
  }

  private Optional<Ingest.Outcome> ingest(
      SparkSession spark, Knowledge knowledge, List<String> given, Consumer<Table> written)
      throws IOException {
    return ingest(spark, knowledge, given, Reread.NONE, written);
  }

  private Optional<Ingest.Outcome> ingest(
      SparkSession spark,
      Knowledge knowledge,
      List<String> given,
      Reread reread,
      Consumer<Table> written)
      throws IOException {
    Ingest ingest =
        new Ingest(processed(), snapshots(), knowledge, "0.1.0", CLOCK, display(written));
    Planning planning =
        new Planning(
            processed(), snapshots(), knowledge.terms(), "0.1.0", CLOCK, KnownHashes.none());
    Optional<IngestPlan> plan = planning.plan(Landings.of(given).files(), reread);
    return plan.isEmpty() ? Optional.empty() : Optional.of(ingest.run(plan.get(), spark));
  }

  /** A table as lines of comma separated values, in the order of its files. */
  List<String> table(SparkSession spark, Table table, String... columns) throws IOException {
    Snapshot snapshot = snapshots().current().orElseThrow();
    String[] files = snapshot.files(table).stream().map(DataFiles::address).toArray(String[]::new);
    return spark
        .read()
        .parquet(files)
        .selectExpr(columns.length == 0 ? new String[] {"*"} : columns)
        .collectAsList()
        .stream()
        .map(row -> row.mkString(","))
        .toList();
  }

  /** The hash of every data file of the current snapshot, by path. */
  Map<String, String> hashes() throws IOException {
    Snapshot snapshot = snapshots().current().orElseThrow();
    Map<String, String> hashes = new TreeMap<>();
    for (Table table : Table.values())
      for (Path file : snapshot.files(table))
        hashes.put(
            snapshot.folder().relativize(file).toString(),
            ContentHash.of(Files.readAllBytes(file)));
    return hashes;
  }

  private static Ingest.Display display(Consumer<Table> written) {
    return new Ingest.Display() {
      @Override
      public void begin(LongSupplier filesRead, int files) {}

      @Override
      public void end() {}

      @Override
      public void accept(Table table) {
        written.accept(table);
      }
    };
  }
}
