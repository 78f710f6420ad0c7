package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.landing.LandingListing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastLookTest {
  private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1));

  @TempDir Path root;
  private Path landed;
  private Path conf;
  private Path library;

  @BeforeEach
  void lookOnce() throws IOException {
    landed = Files.createDirectories(root.resolve("landing")).resolve("a.txt");
    conf = Files.createDirectories(root.resolve("conf/rules")).resolve("r.yaml");
    library = Files.createDirectories(root.resolve("program/lib")).resolve("l.jar");
    for (Path file : List.of(landed, conf, library, root.resolve("program/gongkai.jar")))
      Files.writeString(file, "12");
    Files.createDirectory(root.resolve("data"));
    look("batch-1").keep(today().plusDays(3));
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(LATER.instant(), ZoneOffset.UTC);
  }

  private LastLook look(String... words) {
    return look(LATER, words);
  }

  private LastLook look(Clock clock, String... words) {
    return LastLook.at(
        root.resolve("data"),
        new LastLook.Surroundings(
            LandingListing.of(List.of(root.resolve("landing"))),
            root.resolve("conf"),
            root.resolve("program/gongkai.jar"),
            List.of(words)),
        clock);
  }

  private boolean isAsBefore() {
    return look("batch-1").isAsBefore(LATER);
  }

  @Test
  void untouchedIsAsBeforeUntilTheDayMakesADifference() {
    assertThat(isAsBefore()).isTrue();
    assertThat(look("batch-1").isAsBefore(Clock.offset(LATER, Duration.ofDays(3)))).isTrue();
    assertThat(look("batch-1").isAsBefore(Clock.offset(LATER, Duration.ofDays(4)))).isFalse();
    assertThat(look("batch-2").isAsBefore(LATER)).isFalse();
  }

  @Test
  void anyTouchedFileIsSeen() throws IOException {
    for (Path file : List.of(landed, conf, library)) {
      FileTime written = Files.getLastModifiedTime(file);
      Files.writeString(file, "21");
      Files.setLastModifiedTime(file, written);
      assertThat(isAsBefore()).as(file.toString()).isFalse();
      look("batch-1").keep(today());
      assertThat(isAsBefore()).isTrue();
    }
  }

  @Test
  void newAndGoneFilesAndWhatIsKnownOfThemAreSeen() throws IOException {
    Path more = Files.writeString(root.resolve("landing/b.txt"), "13");
    assertThat(isAsBefore()).isFalse();
    Files.delete(more);
    assertThat(isAsBefore()).isTrue();
    Files.writeString(
        root.resolve("landing/reports.csv"),
        "file,agency,region,source_uri,published,crawled\na.txt,甲县人民政府,,,,\n");
    assertThat(isAsBefore()).isFalse();
  }

  @Test
  void freshFilesAndTornNotesAreNotTrusted() throws IOException {
    FileTime changed = (FileTime) Files.getAttribute(landed, "unix:ctime");
    Clock soon = Clock.fixed(changed.toInstant().plusSeconds(1), ZoneOffset.UTC);
    assertThat(look(soon, "batch-1").state()).isEmpty();
    look(soon, "batch-1").keep(today());
    assertThat(isAsBefore()).isTrue();
    Files.writeString(root.resolve("data/last-look"), look("batch-1").state().orElseThrow());
    assertThat(isAsBefore()).isFalse();
  }
}
