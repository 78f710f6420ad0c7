package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.ListedFile;
import org.gongkai.landing.SourceMetadata;
import org.junit.jupiter.api.Test;

class SlicesTest {

  @Test
  void aLargeFileHasASliceOfItsOwn() {
    List<LandedFile> files = List.of(file("a", 10), file("b", 10), file("c", 900), file("d", 10));
    assertThat(Slices.of(files, 2))
        .containsExactly(List.of(files.get(2)), List.of(files.get(0), files.get(1), files.get(3)));
  }

  @Test
  void noSliceIsEmptyAndNoFileIsLost() {
    List<LandedFile> files = new ArrayList<>();
    for (int i = 0; i < 500; i++) files.add(file("f" + i, i));
    List<List<LandedFile>> slices = Slices.of(files, 2);
    assertThat(slices).hasSize(16).noneMatch(List::isEmpty);
    assertThat(slices.stream().flatMap(List::stream).toList())
        .containsExactlyInAnyOrderElementsOf(files);
    assertThat(Slices.of(files.subList(0, 1), 8)).hasSize(1);
  }

  private static LandedFile file(String path, long bytes) {
    SourceMetadata none = SourceMetadata.NONE;
    return new LandedFile(
        new ListedFile(Path.of(path), "crawl", path, bytes, none, Optional.empty()),
        new LandingFile(path, "crawl", "aa", none));
  }
}
