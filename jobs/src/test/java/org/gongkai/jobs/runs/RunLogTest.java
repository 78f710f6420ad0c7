package org.gongkai.jobs.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLogTest {
  private static final Instant NIGHT = Instant.parse("2026-11-30T18:30:00Z");
  private static final RunFigures FIGURES =
      new RunFigures(12, 3, 1, 0, 4, 1, Map.of("published", 11, "failed", 1));

  @TempDir Path data;

  static Run begun(String id, Optional<ProcessMark> process) {
    return new Run(
        id, "ingest", Optional.of("nightly"), Optional.of(NIGHT), NIGHT, process, Optional.empty());
  }

  static Run ended(String id, int exitCode, RunResult result, Optional<String> snapshot) {
    return begun(id, Optional.of(ProcessMark.own()))
        .ended(
            new Run.End(
                NIGHT.plusSeconds(41),
                exitCode,
                result,
                Optional.of("1 failed"),
                List.of("Cannot keep the metrics"),
                FIGURES,
                snapshot));
  }

  @Test
  void aRunIsReadAsItWasKept() throws IOException {
    Run run = ended("r1", 4, RunResult.PUBLISHED, Optional.of("s1"));
    RunLog log = new RunLog(data.resolve("data"));
    assertThat(log.read()).isEqualTo(new RunLog.Contents(List.of(), 0));
    log.begin(begun("r1", run.process()));
    assertThat(log.read().runs()).containsExactly(begun("r1", run.process()));
    log.end(run);
    assertThat(log.read()).isEqualTo(new RunLog.Contents(List.of(run), 0));
    assertThat(log.read().lastGood()).hasValue(run);
    assertThat(log.read().last("nightly")).hasValue(run);
    assertThat(log.read().last("weekly")).isEmpty();
  }

  @Test
  void aRunWithoutAnEndRunsOrWasKilled() throws Exception {
    Process other = new ProcessBuilder("sleep", "100").start();
    ProcessMark mark = new ProcessMark(other.pid(), other.info().startInstant());
    Run run = begun("r1", Optional.of(mark));
    assertThat(run.state()).isEqualTo("running");
    other.destroyForcibly().waitFor();
    assertThat(run.state()).isEqualTo("killed");
    assertThat(run.isLost()).isTrue();
    ProcessMark namesake = new ProcessMark(ProcessHandle.current().pid(), Optional.of(NIGHT));
    assertThat(begun("r2", Optional.of(namesake)).state()).isEqualTo("killed");
  }

  @Test
  void whatAPowerCutLeftOpenSpoilsNoOtherLine() throws IOException {
    RunLog log = new RunLog(data);
    Run first = ended("r1", 0, RunResult.PUBLISHED, Optional.of("s1"));
    log.begin(begun("r1", first.process()));
    log.end(first);
    Files.writeString(log.file(), "{\"run\":\"r2\",\"at\":\"2026", StandardOpenOption.APPEND);
    Run third = ended("r3", 70, RunResult.FAILED, Optional.empty());
    log.end(third);
    RunLog.Contents contents = log.read();
    assertThat(contents.damaged()).isEqualTo(1);
    assertThat(contents.runs()).extracting(Run::id).containsExactly("r1", "r3");
    assertThat(contents.runs().get(1).exitCode()).hasValue(70);
    assertThat(contents.lastGood()).hasValue(first);
  }

  @Test
  void whatTheRunSaysOfItsEndStandsBeforeWhatTheScheduleSays() throws IOException {
    RunLog log = new RunLog(data);
    log.begin(begun("r1", Optional.of(ProcessMark.own())));
    log.end(ended("r1", 4, RunResult.PUBLISHED, Optional.of("s1")));
    log.end(ended("r1", 4, RunResult.FAILED, Optional.empty()));
    assertThat(log.read().runs())
        .extracting(Run::state, r -> r.end().orElseThrow().snapshot())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("published", Optional.of("s1")));
  }

  @Test
  void roomIsKeptForTheEndOfARunOnAFullDisk() throws IOException {
    RunLog log = new RunLog(data);
    log.begin(begun("r1", Optional.empty()));
    assertThat(data.resolve("runs.reserve")).hasSize(1 << 16);
  }

  @Test
  void aLogThatCannotBeWrittenIsAnError() throws IOException {
    RunLog log = new RunLog(data);
    Files.createDirectory(log.file());
    assertThatThrownBy(() -> log.begin(begun("r1", Optional.empty())))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aRunIsOneLineForAMail() {
    assertThat(
            RunSummary.of(
                ended("r1", 4, RunResult.PUBLISHED, Optional.of("s1")),
                java.time.ZoneId.of("Asia/Shanghai")))
        .isEqualTo(
            "gongkai ingest 2026-12-01 02:30: published s1, read 4 of 12 (3 new, 1 changed, 1"
                + " failed), 11 published, 41 s, exit code 4: 1 failed");
    assertThat(RunSummary.of(begun("r1", Optional.empty()), java.time.ZoneOffset.UTC))
        .isEqualTo("gongkai ingest 2026-11-30 18:30: killed");
  }
}
