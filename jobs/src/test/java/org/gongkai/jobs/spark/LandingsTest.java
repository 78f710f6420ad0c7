package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingListing;
import org.gongkai.landing.LandingProblem;
import org.gongkai.landing.ListedFile;
import org.gongkai.landing.container.ContainerWalk;
import org.gongkai.landing.container.Containers;
import org.gongkai.landing.container.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandingsTest {
  private static final Deliveries TWO =
      new Deliveries(new TreeMap<>(Map.of("a.txt", "1", "b.txt", "2")));

  @TempDir Path root;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(root.resolve("sub"));
    Files.writeString(root.resolve("sub/x y.txt"), "3");
    Files.writeString(root.resolve("sub/.hidden"), "4");
    Files.writeString(
        root.resolve("sub/reports.csv"),
        "file,agency,region,source_uri,published,crawled\nx y.txt,甲县,,,,\nghost,,,,,\n");
    TWO.zip(root.resolve("a.zip"));
    TWO.parquet(root.resolve("b.parquet"));
    TWO.jsonLines(root.resolve("c.jsonl"));
    TWO.webArchive(root.resolve("d.warc.gz"));
  }

  @Test
  void anotherFileSystemIsListedAndReadAsTheDisk() {
    List<String> onDisk = landed(root.toString());
    assertThat(onDisk)
        .contains("a.zip!a.txt = 1 Optional.empty", "sub/x y.txt = 3 Optional[甲县]")
        .hasSize(9);
    assertThat(landed("probe://" + root)).isEqualTo(onDisk);
    assertThat(landed(root.toUri().toString())).isEqualTo(onDisk);
  }

  @Test
  void aFileOfAnotherFileSystemIsTheSamePlaceAsInItsFolder() {
    String folder = "probe://" + root + "/sub";
    ListedFile alone = Landings.of(List.of(folder + "/x y.txt")).files().get(0);
    assertThat(Landings.of(List.of(folder)).files()).containsExactly(alone);
    assertThat(alone.batch()).isEqualTo("probe:" + root + "/sub");
    assertThat(alone.metadata().agency()).contains("甲县");
  }

  @Test
  void faultsAreNamedWithTheirPlace() {
    LandingListing listing =
        Landings.of(List.of("probe://" + root, "probe:///nowhere", "nosuch://x/y"));
    assertThat(listing.problems())
        .extracting(LandingProblem::toString)
        .satisfiesExactly(
            p ->
                assertThat(p)
                    .startsWith("probe:" + root + "/sub/reports.csv:3: Cannot find the file"),
            p -> assertThat(p).startsWith("probe:///nowhere: Cannot find the file or folder"),
            p ->
                assertThat(p).startsWith("nosuch://x/y: Cannot list it: No FileSystem for scheme"));
  }

  @Test
  void aDriveIsNoScheme() {
    assertThat(List.of("C:\\x", "/a:b", "a", "a/b:c")).noneMatch(Storages::isHadoop);
    assertThat(List.of("hdfs://n/x", "s3a://b/x", "file:/x")).allMatch(Storages::isHadoop);
  }

  /** Every document with its bytes, read again by itself. */
  private List<String> landed(String path) {
    Containers containers = Landings.containers(Samples.CONTAINERS);
    List<String> lines = new ArrayList<>();
    for (ListedFile file : Landings.of(List.of(path)).files())
      for (LandedFile landed : containers.land(file)) {
        assertThat(landed.listed().obstacle()).isEmpty();
        lines.add(
            landed.file().landingPath()
                + " = "
                + new String(bytes(containers, landed), StandardCharsets.UTF_8)
                + " "
                + landed.file().metadata().agency());
      }
    return lines;
  }

  private static byte[] bytes(Containers containers, LandedFile landed) {
    String path = landed.listed().path();
    try {
      if (landed.inside().isEmpty()) return new Storages().open(path, 0).readAllBytes();
      Optional<ContainerWalk> walk =
          containers.open(
              path, Containers.containerOf(path, landed.file()), List.of(landed.inside().get()));
      return walk.flatMap(ContainerWalk::next).map(Document::bytes).orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
