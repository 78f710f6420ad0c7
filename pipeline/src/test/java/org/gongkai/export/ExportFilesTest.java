package org.gongkai.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The heads of the files of {@code conf/exports}. */
class ExportFilesTest {
  private static final String GOOD =
      """
      -- title_zh: 题
      -- title_en: Title
      -- note_zh: 注
      -- note_en: Note that goes
      --   on here
      -- sort: a, b
      -- key: a
      -- refers: a -> dim_agency.agency_id
      SELECT 1 AS a, 2 AS b
      """;

  @TempDir Path folder;

  private ExportFile read(String text) throws IOException {
    Files.writeString(folder.resolve("x.sql"), text);
    return ExportFiles.load(folder).get("x");
  }

  @Test
  void headIsRead() throws IOException {
    ExportFile file = read(GOOD);
    assertThat(file.title()).isEqualTo(new Bilingual("题", "Title"));
    assertThat(file.note().en()).isEqualTo("Note that goes on here");
    assertThat(file.key()).containsExactly("a");
    assertThat(file.references())
        .containsExactly(new ExportFile.Reference("a", "dim_agency", "agency_id"));
    assertThat(file.sorted().text()).isEqualTo("SELECT 1 AS a, 2 AS b\n\nORDER BY a, b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "-- sort: a, b      | -- srot: a, b       | nothing reads the key 'srot'",
        "-- title_en: Title | -- title_zh: Title  | it has the key 'title_zh' twice",
        "-- note_zh: 注      | --                  | its head has no note_zh",
        "a -> dim_agency.agency_id | a = dim_agency | 'a = dim_agency' is no reference",
        "2 AS b             | 2 AS b; SELECT 3    | expected one query and found 2"
      })
  void brokenHeadIsNamed(String good, String bad, String message) {
    assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
        .isInstanceOf(ExportException.class)
        .hasMessageStartingWith("Cannot use the export " + folder.resolve("x.sql") + ": ")
        .hasMessageContaining(message);
  }

  @Test
  void unknownExportIsNamed() throws IOException {
    read(GOOD);
    assertThatThrownBy(() -> ExportFiles.load(folder).get("y"))
        .hasMessage("Cannot find the export 'y' in conf/exports: there are [x].");
  }
}
