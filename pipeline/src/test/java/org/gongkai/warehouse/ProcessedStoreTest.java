package org.gongkai.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.warehouse.ProcessedEntry.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessedStoreTest {
  private static final SourceMetadata LISTED =
      new SourceMetadata(
          Optional.of("\"甲\", 县\n"),
          Optional.empty(),
          Optional.of("http://x/?a=1,2"),
          Optional.of(LocalDate.of(2024, 1, 31)),
          Optional.empty(),
          Optional.of("年报"));
  private static final LandingFile FILE = new LandingFile("a, b.html", "crawl", "aa", LISTED);

  @TempDir Path root;

  @Test
  void anIndexIsReadAsItWasWritten() throws IOException {
    ProcessedStore store = new ProcessedStore(root);
    ProcessedEntry entry = entry();
    store.begin();
    store.commit(1, List.of(entry));
    assertThat(store.entries()).containsExactly(entry);
    assertThat(store.nextNumber()).isEqualTo(2);
  }

  @Test
  void anIndexOfAnEarlierVersionNamesNoTitle() throws IOException {
    ProcessedStore store = new ProcessedStore(root);
    store.begin();
    store.commit(1, List.of(entry()));
    Path index = store.batches().get(0).folder().resolve("files.csv");
    Files.writeString(
        index,
        "batch,landing_path,sha256,agency,region,source_uri,published,crawled,fingerprint,reports\n"
            + "crawl,a,aa,,,,,,f,1\n");
    assertThat(store.entries())
        .containsExactly(
            new ProcessedEntry(
                1,
                new LandingFile("a", "crawl", "aa", SourceMetadata.NONE),
                "f",
                "",
                List.of(Part.UNKNOWN)));
  }

  @Test
  void whatAKilledRunLeftIsNotReadAndIsRemovedByTheNext() throws IOException {
    ProcessedStore store = new ProcessedStore(root);
    Files.writeString(store.begin().resolve("part-0.parquet"), "half");
    assertThat(store.batches()).isEmpty();
    try (var files = Files.list(store.begin())) {
      assertThat(files).isEmpty();
    }
  }

  private static ProcessedEntry entry() {
    return new ProcessedEntry(
        1,
        FILE,
        "f",
        "c0ffee",
        List.of(
            new Part(Outcome.READ, Optional.of("甲县教育局"), OptionalInt.of(2023)),
            new Part(Outcome.FAILED, Optional.empty(), OptionalInt.empty())));
  }
}
