package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.conf.ConfReader;
import org.gongkai.operation.Standing;
import org.gongkai.warehouse.SnapshotStore;
import org.gongkai.warehouse.WriteLock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
  @TempDir private static Path made;
  @TempDir Path data;

  @BeforeAll
  static void publish() throws IOException, SQLException {
    SampleWarehouse.in(Files.createDirectory(made.resolve("warehouse")));
  }

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.walk(made)) {
      for (Path file : files.filter(f -> !f.equals(made)).toList())
        Files.copy(file, data.resolve(made.relativize(file)));
    }
  }

  /** The sample warehouse was made at 02:01:30. */
  private CommandRun doctor(String now, String... words) {
    Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    return CommandRun.of(
        new DoctorCommand(ConfReader::operation, clock),
        data,
        Stream.concat(Stream.of("doctor"), Stream.of(words)).toArray(String[]::new));
  }

  @Test
  void aSoundWarehouseIsWell() {
    CommandRun run = doctor("2024-03-02T03:30:00Z");
    assertThat(run.exitCode()).as(run.out()).isZero();
    assertThat(run.out())
        .contains("ok       java           Java " + Runtime.version().feature())
        .contains("ok       configuration  ../conf is sound")
        .contains("ok       lock           nobody ever wrote to " + data)
        .contains("ok       runs           none yet")
        .contains("ok       held           nothing waits for a decision")
        .contains("ok       freshness      1 hours old")
        .doesNotContain("error  ");
    assertThat(data.toFile().list()).containsExactly("warehouse");
  }

  @Test
  void whatIsOldEndsWithSix() {
    assertThat(doctor("2024-03-03T20:00:00Z").out())
        .contains("warning  freshness      41 hours old");
    assertThat(doctor("2024-03-03T20:00:00Z").exitCode()).isZero();
    CommandRun stale = doctor("2024-03-09T20:00:00Z");
    assertThat(stale.exitCode()).isEqualTo(ExitCode.STALE);
    assertThat(stale.out())
        .contains("error    freshness      7 days old\n")
        .contains("-> run 'gongkai ingest PATH', and see 'gongkai history'");
  }

  @Test
  void aFileThatIsGoneIsWorseThanAge() throws IOException {
    try (Stream<Path> files = Files.walk(data.resolve("warehouse/snapshots/s1/fact_request"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) Files.delete(file);
    }
    CommandRun run = doctor("2024-03-09T20:00:00Z");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(run.out()).contains("error    snapshot       s1 lacks 3 files, first ");
  }

  @Test
  void aPointerToNowhereIsAnError() throws IOException {
    Files.writeString(data.resolve("warehouse/CURRENT"), "gone\n");
    CommandRun run = doctor("2024-03-02T03:30:00Z");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(run.out()).contains("error    snapshot       Cannot find the snapshot \"gone\"");
  }

  @Test
  void aBrokenConfigurationEndsWithTwo(@TempDir Path conf) throws IOException {
    Files.writeString(conf.resolve("operation.yaml"), "metrics: off\n");
    Clock clock = Clock.fixed(Instant.parse("2024-03-02T03:30:00Z"), ZoneOffset.UTC);
    CommandRun run =
        CommandRun.of(
            new DoctorCommand(asked -> ConfReader.operation(conf), clock), data, "doctor");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).contains("error    configuration  Cannot use the configuration:");
  }

  @Test
  void somebodyWhoWritesIsNoFault() throws IOException {
    Path file = new SnapshotStore(data.resolve("warehouse")).lockFile();
    try (WriteLock lock = WriteLock.take(file).orElseThrow()) {
      lock.requireHeld();
    }
    assertThat(doctor("2024-03-02T03:30:00Z").out()).contains("lock           nobody is writing");
  }

  @Test
  void anOldJavaAndMissingModelsHaveAWayOut() {
    assertThat(Examination.java(11, "/usr/lib/jvm/11").standing()).isEqualTo(Standing.ERROR);
    assertThat(Examination.pictures(Optional.empty()).wayOut()).contains("--ocr off");
    assertThat(Examination.pictures(Optional.of(data)).standing()).isEqualTo(Standing.OK);
  }

  @Test
  void findingsAreJsonOnRequest() {
    assertThat(doctor("2024-03-02T03:30:00Z", "--format", "json").out())
        .contains("\"name\" : \"freshness\"", "\"standing\" : \"ok\"", "\"way_out\" : \"\"");
  }
}
