package org.gongkai.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotStoreTest {
  /** In these tests a data file is a text whose length is its number of rows. */
  private static final SnapshotStore.RowCounter LENGTH = Files::size;

  @TempDir Path root;
  private SnapshotStore store;

  @BeforeEach
  void start() {
    store = new SnapshotStore(root);
  }

  @Test
  void aSnapshotIsVisibleOnceItIsPublished() throws IOException {
    assertThat(store.current()).isEmpty();
    Path folder = written("20260101T000000Z", 3);
    assertThat(store.current()).isEmpty();
    Snapshot snapshot = store.publish(folder, manifest(folder, 3), List.of("batch-000001"), LENGTH);
    assertThat(store.current()).contains(snapshot);
    assertThat(Files.readString(root.resolve("CURRENT"))).isEqualTo("20260101T000000Z\n");
    assertThat(Files.readString(folder.resolve("manifest.json")))
        .contains("\"snapshot_id\" : \"20260101T000000Z\"", "\"conf_hash\" : \"c\"");
  }

  @Test
  void otherRowsThanPlannedAreNotPublished() throws IOException {
    publish("1", 3);
    Path folder = written("2", 3);
    assertThatThrownBy(() -> store.publish(folder, manifest(folder, 4), List.of(), LENGTH))
        .hasMessage("Cannot publish agency_candidate: 3 rows were written, 4 were planned");
    assertThat(store.current().orElseThrow().manifest().snapshotId()).isEqualTo("1");
  }

  @Test
  void aMissingFileAndAFileTooManyAreNotPublished() throws IOException {
    Path missing = written("1", 3);
    Files.delete(missing.resolve("cell/part-0.parquet"));
    assertThatThrownBy(() -> store.publish(missing, manifest(missing, 3), List.of(), LENGTH))
        .isInstanceOf(java.nio.file.NoSuchFileException.class);
    Path many = written("2", 3);
    Files.writeString(many.resolve("cell/part-1.parquet"), "");
    assertThatThrownBy(() -> store.publish(many, manifest(many, 3), List.of(), LENGTH))
        .hasMessageEndingWith("it has files that no table names");
    assertThat(store.current()).isEmpty();
  }

  @Test
  void theSameIdGetsANumber() throws IOException {
    assertThat(store.begin("1").getFileName()).hasToString("1");
    assertThat(store.begin("1").getFileName()).hasToString("1-2");
  }

  @Test
  void oldAndHalfWrittenSnapshotsAreSwept() throws IOException {
    for (String id : List.of("1", "2", "3", "4")) publish(id, 1);
    written("5", 1);
    assertThat(store.sweep(3))
        .extracting(p -> p.getFileName().toString())
        .containsExactly("5", "1");
    assertThat(store.current().orElseThrow().manifest().snapshotId()).isEqualTo("4");
  }

  @Test
  void aPointerToNowhereSaysTheWayOut() throws IOException {
    Files.writeString(root.resolve("CURRENT"), "gone\n");
    assertThatThrownBy(store::current)
        .hasMessageStartingWith("Cannot find the snapshot \"gone\"")
        .hasMessageEndingWith("put its folder back, or remove that file and ingest again");
  }

  private void publish(String id, int rows) throws IOException {
    Path folder = written(id, rows);
    store.publish(folder, manifest(folder, rows), List.of(), LENGTH);
  }

  private Path written(String id, int rows) throws IOException {
    Path folder = store.begin(id);
    for (Table table : Table.values()) {
      Path file = folder.resolve(table.code() + "/part-0.parquet");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x".repeat(rows));
    }
    return folder;
  }

  private static Manifest manifest(Path folder, int rows) {
    Map<String, Manifest.TableFiles> tables = new TreeMap<>();
    for (Table table : Table.values())
      tables.put(
          table.code(), new Manifest.TableFiles(rows, List.of(table.code() + "/part-0.parquet")));
    return new Manifest(
        folder.getFileName().toString(), "2026-01-01T00:00:00Z", "0.1.0", "c", tables);
  }
}
