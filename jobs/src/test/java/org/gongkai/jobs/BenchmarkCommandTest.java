package org.gongkai.jobs;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.jobs.benchmark.WholeIngest;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingListing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkCommandTest {
  private static final String REPORT = "东城区2023年政府信息公开工作年度报告\n一、总体情况\n";

  @TempDir private Path folder;
  private final List<LandedFile> ingested = new ArrayList<>();
  private final Set<Path> data = new TreeSet<>();

  @BeforeEach
  void landReports() throws IOException {
    Files.write(folder.resolve("a.txt"), REPORT.getBytes(UTF_8));
    Files.write(folder.resolve("b.txt"), ("\uFEFF" + REPORT).getBytes(UTF_16LE));
  }

  private CommandRun benchmark(String... arguments) {
    WholeIngest ingest =
        (landing, fresh) -> {
          assertThat(fresh).isEmptyDirectory();
          data.add(fresh);
          ingested.clear();
          LandingListing listing = LandingListing.of(List.of(landing));
          assertThat(listing.problems()).isEmpty();
          listing.files().forEach(file -> ingested.add(ContentHash.land(file)));
        };
    String[] all = new String[arguments.length + 1];
    all[0] = "benchmark";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandRun.of(new BenchmarkCommand(conf -> ingest), folder, all);
  }

  @Test
  void everyCopyIsAReportOfItsOwn() {
    CommandRun run = benchmark(folder.toString(), "--copies", "3", "--rounds", "1");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("2 documents, 3 copies each: 6 files, 0 of them read as reports; 1 rounds")
        .contains("Tika alone, 1 thread", "reader, 1 thread", "whole ingest");
    assertThat(ingested).hasSize(6);
    assertThat(ingested.stream().map(f -> f.file().sha256()).distinct()).hasSize(6);
    assertThat(ingested.stream().map(f -> f.file().metadata().agency().orElseThrow()).distinct())
        .hasSize(6);
  }

  @Test
  void theIngestBeginsAnewInEveryRoundAndNothingStays() {
    CommandRun run = benchmark(folder.toString(), "--copies", "1", "--rounds", "2");
    assertThat(run.err()).contains("warm-up: whole ingest", "round 2: Tika alone, 1 thread");
    assertThat(data).hasSize(3).noneMatch(Files::exists);
  }

  @Test
  void eachMediaTypeIsMeasuredByItself() throws IOException {
    Path samples = Path.of("..", "data", "samples");
    for (String name : List.of("hongze-district-2023.txt", "masked-city-2025.html"))
      Files.copy(samples.resolve(name), folder.resolve(name));
    CommandRun run = benchmark(folder.toString(), "--by-format", "--copies", "1", "--rounds", "1");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines().skip(2).map(line -> line.split(" +")[0] + line.split(" +")[1]))
        .containsExactly("text/html1", "text/plain1");
    assertThat(ingested).isEmpty();
  }

  @Test
  void nothingToMeasureIsWrongUse() {
    assertThat(benchmark(folder.toString(), "--copies", "0"))
        .isEqualTo(
            new CommandRun(
                ExitCode.USAGE,
                "",
                "Cannot measure 0 copies in 5 rounds; take at least 1 of each"));
    assertThat(benchmark(folder.resolve("none").toString()).err()).contains("Cannot find");
  }
}
