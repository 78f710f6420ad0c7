package org.gongkai.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.ListedFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.process.ProcessedReport.Outcome;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final List<ProcessedEntry> KNOWN =
      List.of(
          entry("a", "甲县教育局", 2022),
          entry("b", "甲县人民政府", 2023),
          entry("c", "乙市", 2023),
          entry("a", "甲县教育局", 2023));

  private static List<String> selected(Set<Integer> years, String... agencies) {
    List<LandedFile> given = List.of(landed("a"), landed("b"), landed("c"), landed("never-read"));
    return new Selection(years, List.of(agencies))
        .of(given, KNOWN).stream().map(f -> f.file().landingPath()).toList();
  }

  private static LandedFile landed(String name) {
    return new LandedFile(
        new ListedFile(Path.of(name), "crawl", name, 1, SourceMetadata.NONE, Optional.empty()),
        file(name));
  }

  private static LandingFile file(String name) {
    return new LandingFile(name, "crawl", "aa", SourceMetadata.NONE);
  }

  private static ProcessedEntry entry(String name, String agency, int year) {
    return new ProcessedEntry(
        1,
        file(name),
        "f",
        "",
        List.of(new ProcessedEntry.Part(Outcome.READ, Optional.of(agency), OptionalInt.of(year))));
  }

  @Test
  void withoutAWishAllAreSelected() {
    assertThat(selected(Set.of())).containsExactly("a", "b", "c", "never-read");
  }

  @Test
  void theLatestReadingDecides() {
    assertThat(selected(Set.of(2022))).isEmpty();
    assertThat(selected(Set.of(2022, 2023))).containsExactly("a", "b", "c");
  }

  @Test
  void yearAndAgencyMustBothFit() {
    assertThat(selected(Set.of(), "甲县")).containsExactly("a", "b");
    assertThat(selected(Set.of(2023), "教育", "乙")).containsExactly("a", "c");
    assertThat(selected(Set.of(2024), "甲县")).isEmpty();
  }
}
