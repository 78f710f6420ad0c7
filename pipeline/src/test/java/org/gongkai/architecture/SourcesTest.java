package org.gongkai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the main sources of both modules as text. */
class SourcesTest {
  private static final Path TEXT = Path.of("org/gongkai/text");
  private static final int MOST_LINES = 400;
  private static final List<Source> SOURCES =
      Stream.of("pipeline", "jobs")
          .map(module -> Path.of("..", module, "src", "main", "java"))
          .flatMap(folder -> Source.below(folder).stream())
          .toList();

  private static Source source(String line) {
    return new Source(Path.of("org/gongkai/fact/Fact.java"), List.of("", line));
  }

  @Test
  void bothModulesAreRead() {
    assertThat(SOURCES)
        .extracting(source -> source.path().toString())
        .contains("org/gongkai/fact/Fact.java", "org/gongkai/jobs/Main.java");
  }

  @Test
  void chineseStandsInTextAlone() {
    assertThat(
            SOURCES.stream()
                .filter(s -> !s.folder().startsWith(TEXT))
                .flatMap(s -> s.chinese().stream()))
        .isEmpty();
  }

  @Test
  void chineseIsSeenAsCharacterCommentAndEscape() {
    assertThat(source("String s = \"件\";").chinese())
        .containsExactly("org/gongkai/fact/Fact.java:2");
    assertThat(source("// 件").chinese()).hasSize(1);
    assertThat(source("String s = \"\\" + "u4ef6\";").chinese()).hasSize(1);
    assertThat(source("String s = \"\\" + "u3000\" + \"（\" + \"\\\\d$\";").chinese()).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    assertThat(foldersOf(SOURCES.stream().filter(s -> s.path().endsWith("package-info.java"))))
        .isEqualTo(foldersOf(SOURCES.stream()));
  }

  private static Set<Path> foldersOf(Stream<Source> sources) {
    return sources.map(Source::folder).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void filesAreShort() {
    assertThat(SOURCES)
        .filteredOn(s -> s.lines().size() >= MOST_LINES)
        .extracting(Source::path)
        .isEmpty();
  }
}
