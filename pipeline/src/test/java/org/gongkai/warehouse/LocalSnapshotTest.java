package org.gongkai.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSnapshotTest {
  @TempDir Path folder;

  /** An archive stands for a file system on another machine. */
  private FileSystem elsewhere() throws IOException {
    return FileSystems.newFileSystem(folder.resolve("elsewhere.zip"), Map.of("create", "true"));
  }

  @Test
  void copiesKeepTheFolderThatTellsTheirYear() throws IOException {
    Path copies = Files.createDirectory(folder.resolve("copies"));
    Path here = Files.writeString(folder.resolve("part-0.parquet"), "here");
    try (FileSystem elsewhere = elsewhere()) {
      for (String year : List.of("year=2023", "year=2024")) {
        Path file = elsewhere.getPath("/s1/fact_request", year, "part-0.parquet");
        Files.createDirectories(file.getParent());
        Files.writeString(file, year);
      }
      Path facts = elsewhere.getPath("/s1/fact_request");
      Map<String, List<Path>> local =
          LocalSnapshot.files(
              Map.of(
                  "fact_request",
                  List.of(
                      facts.resolve("year=2023/part-0.parquet"),
                      facts.resolve("year=2024/part-0.parquet")),
                  "report",
                  List.of(here)),
              copies);
      assertThat(local.get("report")).containsExactly(here);
      assertThat(local.get("fact_request"))
          .hasSize(2)
          .allSatisfy(copy -> assertThat(copy).startsWith(copies))
          .allSatisfy(
              copy -> assertThat(copy).hasContent(copy.getParent().getFileName().toString()));
    }
  }
}
