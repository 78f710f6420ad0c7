package org.gongkai.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotStoreTest {
  /** In these tests a data file is a text whose length is its number of rows. */
  private static final DataFileReader LENGTH =
      file -> new DataFileReader.Contents(Files.size(file), Map.of("x", Files.size(file)));

  private static final Hold LOSS =
      new Hold(Optional.empty(), Optional.of("2"), List.of("3 of 4 agency-years"));

  @TempDir Path root;
  private SnapshotStore store;

  @BeforeEach
  void start() {
    store = new SnapshotStore(root);
  }

  @Test
  void aSnapshotIsVisibleOnceItIsShown() throws IOException {
    assertThat(store.current()).isEmpty();
    Path folder = written("20260101T000000Z", 3);
    Snapshot snapshot = store.seal(folder, draft(3), LENGTH);
    assertThat(store.current()).isEmpty();
    store.show(snapshot);
    assertThat(store.current()).contains(snapshot);
    assertThat(Files.readString(root.resolve("CURRENT"))).isEqualTo("20260101T000000Z\n");
    assertThat(Files.readString(folder.resolve("manifest.json")))
        .contains("\"snapshot_id\" : \"20260101T000000Z\"", "\"conf_hash\" : \"c\"");
  }

  @Test
  void otherRowsThanPlannedAreNotSealed() throws IOException {
    show("1", 3);
    Path folder = written("2", 3);
    assertThatThrownBy(() -> store.seal(folder, draft(4), LENGTH))
        .hasMessageEndingWith("part-0.parquet: 3 rows were written, 4 were planned");
    assertThat(store.all()).extracting(Snapshot::id).containsExactly("1");
  }

  @Test
  void aMissingFileAndAFileTooManyAreNotSealed() throws IOException {
    Path missing = written("1", 3);
    Files.delete(missing.resolve("run/part-0.parquet"));
    assertThatThrownBy(() -> store.seal(missing, draft(3), LENGTH))
        .isInstanceOf(NoSuchFileException.class);
    Path many = written("2", 3);
    Files.writeString(many.resolve("run/part-1.parquet"), "");
    assertThatThrownBy(() -> store.seal(many, draft(3), LENGTH))
        .hasMessageEndingWith("it has files that no table names");
    assertThat(store.all()).isEmpty();
  }

  @Test
  void theSameIdGetsANumber() throws IOException {
    assertThat(store.begin("1").getFileName()).hasToString("1");
    assertThat(store.begin("1").getFileName()).hasToString("1-2");
  }

  @Test
  void equalTablesHaveEqualContentHashesWhateverTheHistory() throws IOException {
    Snapshot one = sealed("1", 3);
    Path folder = written("2", 3);
    Files.writeString(folder.resolve("run/part-0.parquet"), "yyy");
    Snapshot two = store.seal(folder, draft(3), LENGTH);
    assertThat(two.manifest().contentHash()).isEqualTo(one.manifest().contentHash());
    assertThat(sealed("3", 4).manifest().contentHash()).isNotEqualTo(one.manifest().contentHash());
  }

  @Test
  void aSealedFileThatChangesIsFound() throws IOException {
    Snapshot snapshot = sealed("1", 3);
    assertThat(store.differences(snapshot, LENGTH)).isEmpty();
    Path folder = snapshot.folder();
    Files.writeString(folder.resolve("run/part-0.parquet"), "xyx");
    Files.delete(folder.resolve("coverage/part-0.parquet"));
    Files.writeString(folder.resolve("report/part-7.parquet"), "x");
    assertThat(store.differences(snapshot, LENGTH))
        .satisfiesExactly(
            lost -> assertThat(lost).contains("coverage/part-0.parquet cannot be read"),
            bytes ->
                assertThat(bytes).endsWith("run/part-0.parquet has other bytes than were written"),
            more -> assertThat(more).endsWith("report/part-7.parquet belongs to no table"));
  }

  @Test
  void whatIsHeldWaitsUntilSomethingIsShown() throws IOException {
    show("1", 1);
    Snapshot held = sealed("2", 1);
    store.hold(LOSS);
    assertThat(store.hold()).contains(LOSS);
    assertThat(store.current().orElseThrow().id()).isEqualTo("1");
    store.show(held);
    assertThat(store.hold()).isEmpty();
    Hold rollback = new Hold(Optional.of("from 2 to 1"), Optional.empty(), List.of());
    store.hold(rollback);
    assertThat(store.hold()).contains(rollback);
  }

  @Test
  void oldAndHalfWrittenSnapshotsAreSwept() throws IOException {
    for (String id : List.of("1", "2", "3", "4")) show(id, 1);
    written("5", 1);
    assertThat(store.sweep(3))
        .extracting(p -> p.getFileName().toString())
        .containsExactly("5", "1");
    assertThat(store.current().orElseThrow().id()).isEqualTo("4");
  }

  @Test
  void whatKilledRunsLeftIsSweptWithoutAnyOldSnapshot() throws IOException {
    store.sweepUnfinished();
    for (String id : List.of("1", "2")) show(id, 1);
    written("3", 1);
    Files.delete(root.resolve("snapshots/1/manifest.json")); // killed while it was removed
    show("4", 1);
    Files.createDirectories(store.attempts().resolve("task"));
    store.sweepUnfinished();
    assertThat(store.all()).extracting(Snapshot::id).containsExactlyInAnyOrder("4", "2");
    assertThat(root.resolve("snapshots/1")).doesNotExist();
    assertThat(root.resolve("snapshots/3")).doesNotExist();
    assertThat(store.attempts()).doesNotExist();
  }

  @Test
  void whatSomebodyReadsOrHasToDecideOnStays() throws IOException {
    for (String id : List.of("1", "2", "3", "4")) show(id, 1);
    store.hold(LOSS);
    SnapshotLease one = SnapshotLease.take(root.resolve("snapshots/1"));
    SnapshotLease two = SnapshotLease.take(root.resolve("snapshots/1"));
    one.close();
    assertThat(store.sweep(1)).extracting(p -> p.getFileName().toString()).containsExactly("3");
    two.close();
    assertThat(store.sweep(1)).extracting(p -> p.getFileName().toString()).containsExactly("1");
    assertThat(store.all()).extracting(Snapshot::id).containsExactly("4", "2");
  }

  @Test
  void aPointerToNowhereSaysTheWayOut() throws IOException {
    Files.writeString(root.resolve("CURRENT"), "gone\n");
    assertThatThrownBy(store::current)
        .hasMessageStartingWith("Cannot find the snapshot \"gone\"")
        .hasMessageEndingWith("put its folder back, or remove that file and ingest again");
  }

  @Test
  void aManifestOfAnotherVersionSaysTheWayOut() throws IOException {
    show("1", 1);
    Files.writeString(root.resolve("snapshots/1/manifest.json"), "{\"snapshot_id\": \"1\"}");
    assertThatThrownBy(store::current)
        .hasMessageContaining("another version of the program wrote it")
        .hasMessageContaining(root.resolve("CURRENT") + " and ingest again");
    sealed("2", 1);
    assertThat(store.all()).extracting(Snapshot::id).containsExactly("2");
  }

  private void show(String id, int rows) throws IOException {
    store.show(sealed(id, rows));
  }

  private Snapshot sealed(String id, int rows) throws IOException {
    return store.seal(written(id, rows), draft(rows), LENGTH);
  }

  private Path written(String id, int rows) throws IOException {
    Path folder = store.begin(id);
    for (Table table : Table.values()) {
      Path file = folder.resolve(planned(table, rows).path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x".repeat(rows));
    }
    return folder;
  }

  private static PlannedFile planned(Table table, int rows) {
    return PlannedFile.whole(table, rows, "r");
  }

  private static Draft draft(int rows) {
    Map<Table, List<PlannedFile>> files = new EnumMap<>(Table.class);
    for (Table table : Table.values()) files.put(table, List.of(planned(table, rows)));
    return new Draft("2026-01-01T00:00:00Z", "0.1.0", "c", "b", List.of("batch-000001"), files);
  }
}
