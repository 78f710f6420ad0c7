package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.jobs.runs.ProcessMark;
import org.gongkai.jobs.runs.Run;
import org.gongkai.jobs.runs.RunFigures;
import org.gongkai.jobs.runs.RunLog;
import org.gongkai.jobs.runs.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {
  private static final Instant NIGHT = Instant.parse("2026-11-30T18:30:00Z");

  @TempDir Path data;

  private CommandRun history(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "history";
    System.arraycopy(words, 0, all, 1, words.length);
    return CommandRun.of(new HistoryCommand(ZoneId.of("Asia/Shanghai")), data, all);
  }

  private static Run run(int day, Optional<Run.End> end) {
    return new Run(
        "r" + day,
        "ingest",
        Optional.of("nightly"),
        Optional.empty(),
        NIGHT.plusSeconds(86_400L * day),
        Optional.of(new ProcessMark(1L << 40, Optional.empty())),
        end);
  }

  private void keep() throws IOException {
    RunLog log = new RunLog(data);
    log.begin(run(0, Optional.empty()));
    log.end(
        run(
            0,
            Optional.of(
                new Run.End(
                    NIGHT.plusSeconds(41),
                    4,
                    RunResult.PUBLISHED,
                    Optional.empty(),
                    List.of(),
                    new RunFigures(2040, 10, 2, 0, 12, 1, Map.of("published", 2031)),
                    Optional.of("20261130T183000Z")))));
    log.begin(run(1, Optional.empty()));
  }

  @Test
  void everyRunIsALine() throws IOException {
    keep();
    assertThat(history())
        .isEqualTo(
            new CommandRun(
                0,
                """
                started           seconds run                   given      new     read   failed published  result          code  snapshot
                2026-12-01 02:30       41 nightly                2040       10       12        1      2031  published          4  20261130T183000Z
                2026-12-02 02:30        - nightly                   0        0        0        0         0  killed             -  -
                """,
                ""));
    assertThat(history("--limit", "1").out().lines()).hasSize(2);
  }

  @Test
  void jsonHasAllThatIsKnown() throws IOException {
    keep();
    assertThat(history("--format", "json").out())
        .contains("\"exit_code\" : 4", "\"changed\" : 2", "\"state\" : \"killed\"")
        .contains("\"seconds\" : 41.0", "\"published\" : 2031");
  }

  @Test
  void theLastIsOneLine() throws IOException {
    keep();
    assertThat(history("--last").out()).isEqualTo("gongkai ingest 2026-12-02 02:30: killed\n");
  }

  @Test
  void withoutARunThereIsNoHistory() {
    assertThat(history())
        .isEqualTo(new CommandRun(9, "", "Cannot find a run in " + data.resolve("runs.jsonl")));
  }
}
