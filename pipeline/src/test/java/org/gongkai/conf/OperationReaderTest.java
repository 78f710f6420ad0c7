package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.operation.BatchSize;
import org.gongkai.operation.DiskRoom;
import org.gongkai.operation.Freshness;
import org.gongkai.operation.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationReaderTest {
  private static final String SOUND =
      """
      batches:
        documents: 7
        bytes: 100
      freshness:
        warning_hours: 30
        error_hours: 60
      room:
        warning_mib: 40
        error_mib: 4
      metrics: off
      lineage:
        file: /var/lib/events.jsonl
        namespace: offices
      """;

  @TempDir Path conf;

  private final Problems problems = new Problems();

  private Optional<Operation> read(String yaml) throws IOException {
    Path file = Files.writeString(conf.resolve("operation.yaml"), yaml);
    return OperationReader.read(new ConfFile(file, problems));
  }

  private List<String> problems(String yaml) throws IOException {
    assertThat(read(yaml)).isEmpty();
    return problems.sorted().stream().map(p -> p.line() + ": " + p.message()).toList();
  }

  @Test
  void everyKeyIsBound() throws IOException {
    assertThat(read(SOUND))
        .hasValue(
            new Operation(
                new BatchSize(7, 100),
                new Freshness(30, 60),
                new DiskRoom(40, 4),
                Optional.empty(),
                Optional.of(new Operation.Lineage("/var/lib/events.jsonl", "offices"))));
    assertThat(read(SOUND.replace("off\n", "m/x.prom\n").replace("/var/lib/events.jsonl", "off")))
        .hasValueSatisfying(operation -> assertThat(operation.metrics()).hasValue("m/x.prom"))
        .hasValueSatisfying(operation -> assertThat(operation.lineage()).isEmpty());
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void allProblemsAreNamedAtOnceWithTheirLines() throws IOException {
    String broken =
        SOUND
            .replace("documents: 7", "documents: none")
            .replace("warning_hours: 30", "warning_hours: 61")
            .replace("warning_mib: 40", "warning_mib: 3")
            .replace("metrics: off", "metrics: ''")
            .replace("offices", "' '");
    assertThat(problems(broken))
        .containsExactly(
            "2: Cannot use 'none'; write a whole number from 1 to 2147483647",
            "5: Cannot warn after the error; write at most 60",
            "8: Cannot warn after the error; write at least 4",
            "10: Cannot leave the path empty; write 'off' for no file",
            "13: Cannot leave the namespace empty");
  }

  @Test
  void anUnknownAndAMissingKeyAreNamed() throws IOException {
    assertThat(problems(SOUND.replace("  error_mib: 4\n", "  error_mb: 4\n")))
        .containsExactly(
            "0: Cannot find a value for 'room.error_mib'; add it",
            "9: Cannot use the key 'error_mb'; allowed are [error_mib, warning_mib]");
  }
}
