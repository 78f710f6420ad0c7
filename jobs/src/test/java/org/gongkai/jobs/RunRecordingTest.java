package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gongkai.jobs.runs.RunResult;
import org.gongkai.operation.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RunRecordingTest {
  @TempDir Path data;
  private final StringWriter err = new StringWriter();
  private RunRecording recording;

  @BeforeEach
  void begin() throws IOException {
    Main main = new Main();
    new CommandLine(main).parseArgs("--data", data.toString());
    recording =
        RunRecording.begin(
            main, new PrintWriter(err), Clock.systemUTC(), "0.1.0", "ingest", List.of("landing"));
    recording.kept();
    Operation standard = Operation.STANDARD;
    recording.watched(
        new Operation(
            standard.batches(),
            standard.freshness(),
            standard.room(),
            Optional.empty(),
            Optional.of(new Operation.Lineage("events.jsonl", "test"))));
  }

  private List<String> events() throws IOException {
    Path file = data.resolve("events.jsonl");
    if (!Files.exists(file)) return List.of();
    return Files.readAllLines(file).stream()
        .map(line -> line.replaceFirst(".*\"eventType\":\"([A-Z]+)\".*", "$1"))
        .toList();
  }

  @Test
  void aRunThatFindsNothingToDoTellsNoEvent() throws Exception {
    recording.result(RunResult.NOTHING_NEW);
    assertThat(recording.around(() -> 0)).isZero();
    assertThat(events()).isEmpty();
  }

  @Test
  void aRunThatWorksTellsItsBeginningOnceAndItsEnd() throws Exception {
    recording.works();
    recording.works();
    recording.result(RunResult.PUBLISHED);
    recording.around(() -> 0);
    assertThat(events()).containsExactly("START", "COMPLETE");
  }

  @Test
  void aRunThatFailsBeforeItWorksIsToldToo() throws Exception {
    assertThatThrownBy(
            () ->
                recording.around(
                    () -> {
                      throw new IOException("no");
                    }))
        .hasMessage("no");
    assertThat(events()).containsExactly("START", "FAIL");
  }

  @Test
  void whatCannotBeKeptForTheNextRunIsToldAndFailsNothing() throws Exception {
    recording.attempt(
        "Cannot keep hashes",
        () -> {
          throw new IOException("No space left on device");
        });
    assertThat(recording.around(() -> 0)).isZero();
    assertThat(err.toString())
        .contains("Cannot keep hashes: java.io.IOException: No space left on device");
  }
}
