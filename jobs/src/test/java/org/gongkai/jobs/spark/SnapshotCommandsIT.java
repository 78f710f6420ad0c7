package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.jobs.Main;
import org.gongkai.warehouse.ProcessedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A life of a small warehouse, over the command line. */
@ExtendWith(SparkExtension.class)
class SnapshotCommandsIT {
  private static final Path SAMPLES = Path.of("..", "data", "samples");

  @TempDir Path root;
  private String printed = "";

  private int run(String... words) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text, true);
    String[] all = new String[words.length + 2];
    all[0] = "--data=" + root.resolve("data");
    all[1] = "--conf=" + Path.of("..", "conf");
    System.arraycopy(words, 0, all, 2, words.length);
    int exitCode = Main.run(writer, writer, all);
    printed = text.toString();
    return exitCode;
  }

  private int ingest() {
    return run("ingest", root.resolve("landing").toString());
  }

  private void land(String name) throws IOException {
    Files.createDirectories(root.resolve("landing"));
    Files.copy(SAMPLES.resolve(name), root.resolve("landing").resolve(name));
  }

  private List<String> snapshots() throws IOException {
    try (var folders = Files.list(root.resolve("data/warehouse/snapshots"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private int batches() throws IOException {
    return new ProcessedStore(root.resolve("data/processed")).batches().size();
  }

  @Test
  void whatIsRolledBackStaysUntilSomebodyGoesOn(SparkExtension.Shared shared) throws Exception {
    shared.stop(); // the command opens its own
    land("hongze-district-2023.txt");
    assertThat(ingest()).isZero();
    land("hongze-district-2024.txt");
    Files.writeString(root.resolve("landing/list.txt"), "a list of links\n");
    assertThat(ingest()).isEqualTo(4);
    List<String> ids = snapshots();

    assertThat(run("diff", ids.get(0), ids.get(1), "--show", "summary", "--format", "csv"))
        .isEqualTo(7);
    assertThat(printed).contains("input,gained,");
    assertThat(
            run("sql", "--snapshot", ids.get(0), "--format", "csv", "select max(year) from fact"))
        .isZero();
    assertThat(printed).endsWith("2023\\r\\n".translateEscapes());

    assertThat(run("rollback", ids.get(1))).isEqualTo(2);
    assertThat(printed).contains("Readers see " + ids.get(1) + " already.");
    assertThat(run("rollback")).isZero();
    assertThat(run("snapshots")).isZero();
    assertThat(printed).contains("current   " + ids.get(0), "Rolled back from " + ids.get(1));
    land("huzhou-meteorology-2021.txt");
    assertThat(ingest()).isEqualTo(3);
    assertThat(printed).contains("HELD", "waits", "gongkai publish --accept");
    assertThat(ingest()).isEqualTo(3);
    assertThat(printed).contains("Nothing new");
    assertThat(run("sql", "--format", "csv", "select max(year) from fact")).isZero();
    assertThat(printed).contains("2023").doesNotContain("2024");
    assertThat(run("publish", "--accept")).isZero();
    assertThat(run("sql", "--format", "csv", "select max(year) from fact")).isZero();
    assertThat(printed).contains("2024");
    assertThat(run("publish", "--accept")).isEqualTo(9);

    assertThat(run("quarantine", "list")).isZero();
    assertThat(printed).contains("list.txt");
    int before = batches();
    assertThat(run("quarantine", "replay")).isEqualTo(4);
    assertThat(printed).contains("Read 1 file of 1 given");
    assertThat(batches()).isEqualTo(before + 1);

    assertThat(run("verify")).isZero();
    Path file = root.resolve("data/warehouse/snapshots/" + ids.get(0) + "/run/part-0.parquet");
    Files.write(file, new byte[] {1, 2, 3});
    assertThat(run("verify")).isEqualTo(70);
    assertThat(printed).contains(ids.get(0) + " is not as it was written", "other bytes");
    assertThat(run("rollback", ids.get(0))).isEqualTo(70);
    assertThat(printed).contains("Cannot roll back to " + ids.get(0));
  }
}
