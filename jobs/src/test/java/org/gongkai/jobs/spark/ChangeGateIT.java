package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.jobs.Main;
import org.gongkai.query.Drift;
import org.gongkai.query.ProcessedDiff;
import org.gongkai.query.Rows;
import org.gongkai.query.Warehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A label that no form has, from the list of drift over a line of conf to the cells gained. */
@ExtendWith(SparkExtension.class)
class ChangeGateIT {
  private static final String LABEL = "5.要求行政机关确认或重新出具已获取信息";
  private static final String MISSPELT = "5.要求行政部门认可或重新出具已获取信息";
  private static final String LINE =
      "request,row,not_processed.confirmation," + MISSPELT + ",off by 4; seen in 1 report";

  @TempDir Path root;

  @BeforeEach
  void copyFiles(SparkExtension.Shared shared) throws IOException {
    shared.stop(); // the command opens its own
    String page = Files.readString(Path.of("../data/samples/sample-002.txt"));
    assertThat(page).contains(LABEL);
    Files.createDirectory(root.resolve("landing"));
    Files.writeString(root.resolve("landing/a.txt"), page.replace(LABEL, MISSPELT));
    try (Stream<Path> files = Files.walk(Path.of("../conf"))) {
      for (Path file : files.toList())
        Files.copy(file, root.resolve("conf").resolve(Path.of("../conf").relativize(file)));
    }
  }

  @Test
  void aLineOfDriftMakesTheRowReadAndDiffSaysWhichCellsWereGained() throws IOException {
    ingest("before");
    assertThat(drift("before")).containsExactly("unknown " + LINE);

    Files.writeString(
        root.resolve("conf/vocabulary/variants.csv"), LINE + "\n", StandardOpenOption.APPEND);
    ingest("after");
    assertThat(drift("after")).isEmpty();

    Path before = root.resolve("before");
    Path after = root.resolve("after");
    try (ProcessedDiff diff = ProcessedDiff.of(before, after)) {
      assertThat(diff.isEqual()).isFalse();
      assertThat(texts(diff.rows("cells"), 0, 4, 5, 6, 7))
          .hasSize(14) // seven cells and the seven that are derived with them
          .contains(
              "gained not_processed.confirmation total (unreadable) 0 件",
              "gained not_processed total  0 件 (derived)");
    }
    try (ProcessedDiff diff = ProcessedDiff.of(after, root.resolve("after/processed"))) {
      assertThat(diff.isEqual()).isTrue();
    }
  }

  private void ingest(String data) {
    int exitCode =
        Main.run(
            "--quiet",
            "--conf=" + root.resolve("conf"),
            "--data=" + root.resolve(data),
            "ingest",
            root.resolve("landing").toString());
    assertThat(exitCode).isIn(0, 4);
  }

  private List<String> drift(String data) {
    try (Warehouse warehouse =
        Warehouse.open(root.resolve(data).resolve("warehouse"), root.resolve("conf/views"))) {
      return texts(new Drift(warehouse, Optional.empty()).rows(0), 0, 9);
    }
  }

  private static List<String> texts(Rows rows, int... columns) {
    List<String> lines = new ArrayList<>();
    try (rows) {
      while (rows.next()) {
        List<String> texts = new ArrayList<>();
        for (int column : columns) texts.add(rows.text(column).orElse(""));
        lines.add(String.join(" ", texts));
      }
    }
    return lines;
  }
}
