package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.warehouse.ProcessedEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailedLimitTest {

  /** Batch 1 has ten documents, all failed, batch 2 ten others, of which so many failed. */
  private static List<ProcessedEntry> entries(int failed) {
    List<ProcessedEntry> entries = new ArrayList<>();
    for (int i = 0; i < 10; i++) entries.add(entry(1, "old-" + i, Outcome.FAILED));
    for (int i = 0; i < 10; i++)
      entries.add(entry(2, "new-" + i, i < failed ? Outcome.FAILED : Outcome.REJECTED));
    return entries;
  }

  private static ProcessedEntry entry(int batch, String name, Outcome outcome) {
    return new ProcessedEntry(
        batch,
        new LandingFile(name, "crawl", "aa", SourceMetadata.NONE),
        "f",
        "",
        List.of(new ProcessedEntry.Part(outcome, Optional.empty(), OptionalInt.empty())));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, true",
    "0, 1, false",
    "2, 2, true",
    "2, 3, false",
    "20%, 2, true",
    "20%, 3, false",
    "100%, 10, true",
    "0%, 1, false",
    "999999999, 10, true"
  })
  void onlyWhatWasReadSinceThePublicationCounts(String limit, int failed, boolean within) {
    assertThat(FailedLimit.of(limit).orElseThrow().excess(entries(failed), Set.of(1)).isEmpty())
        .isEqualTo(within);
  }

  @Test
  void theLatestReadingCounts() {
    List<ProcessedEntry> entries = entries(3);
    for (int i = 0; i < 3; i++) entries.add(entry(3, "new-" + i, Outcome.READ));
    FailedLimit none = FailedLimit.of("0").orElseThrow();
    assertThat(none.excess(entries, Set.of(1))).isEmpty();
    assertThat(none.excess(entries(2), Set.of(1)))
        .hasValue(
            "2 of 10 documents read since the last publication failed, 0 may: crawl/new-0,"
                + " crawl/new-1");
  }

  @ParameterizedTest
  @CsvSource({"-1", "5.5%", "101%", "many", "''", "5 %"})
  void whatIsNoLimitIsRefused(String text) {
    assertThat(FailedLimit.of(text)).isEmpty();
  }
}
