package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.ListedFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.operation.BatchSize;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortionsTest {

  @ParameterizedTest
  @CsvSource({
    "1 1 1 1 1, 2, 100, [2; 2; 1]",
    "1 1 1 1 1, 9, 2, [2; 2; 1]",
    "9 1 1 9 1, 9, 3, [1; 2; 1; 1]",
    "5, 9, 3, [1]",
    "'', 9, 3, []"
  })
  void aPortionEndsWithItsDocumentsOrItsBytes(
      String bytes, int documents, long most, String sizes) {
    List<LandedFile> files = files(Stream.of(bytes.split(" ")).filter(b -> !b.isEmpty()).toList());
    List<List<LandedFile>> portions = Portions.of(files, new BatchSize(documents, most));
    assertThat(portions.stream().map(List::size).toList().toString().replace(',', ';'))
        .isEqualTo(sizes);
    assertThat(portions.stream().flatMap(List::stream)).containsExactlyElementsOf(files);
  }

  private static List<LandedFile> files(List<String> bytes) {
    return IntStream.range(0, bytes.size()).mapToObj(i -> file(i, bytes.get(i))).toList();
  }

  private static LandedFile file(int number, String bytes) {
    String name = "f" + number;
    return new LandedFile(
        new ListedFile(
            Path.of(name),
            "crawl",
            name,
            Long.parseLong(bytes),
            SourceMetadata.NONE,
            Optional.empty()),
        new LandingFile(name, "crawl", "aa", SourceMetadata.NONE));
  }
}
