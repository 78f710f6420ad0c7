package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseCommandTest {
  @TempDir Path data;

  private CommandRun run(String... arguments) {
    return CommandRun.of(new DatabaseCommand(), data, arguments);
  }

  @Test
  void databaseStandsBesideTheSnapshotsOrWhereItIsWanted() throws IOException, SQLException {
    SampleWarehouse.in(Files.createDirectory(data.resolve("warehouse")));
    Path shared = data.resolve("warehouse/gongkai.duckdb");
    assertThat(run("database")).isEqualTo(new CommandRun(0, "Wrote " + shared + "\n", ""));
    assertThat(shared).isNotEmptyFile();
    Path own = data.resolve("own.duckdb");
    assertThat(run("database", "-o", own.toString()).exitCode()).isZero();
    assertThat(own).isNotEmptyFile();
  }

  @Test
  void whatCannotBeWrittenIsNamed() throws IOException, SQLException {
    assertThat(run("database").err()).startsWith("Cannot find a warehouse in ");
    SampleWarehouse.in(Files.createDirectory(data.resolve("warehouse")));
    Path taken = Files.createFile(data.resolve("taken"));
    assertThat(run("database", "-o", taken.resolve("x.duckdb").toString()).err())
        .startsWith("Cannot write " + taken.resolve("x.duckdb"))
        .contains("choose another FILE");
  }

  @Test
  void databaseThatIsThereFollowsWhatReadersSee() throws IOException, SQLException {
    SharedDatabase database = new SharedDatabase(data.resolve("warehouse"), Path.of("../conf"));
    database.follow();
    assertThat(database.file()).doesNotExist();
    SampleWarehouse.in(Files.createDirectory(data.resolve("warehouse")));
    Files.writeString(database.file(), "of an older snapshot");
    database.follow();
    assertThat(Files.size(database.file())).isGreaterThan(100_000);
  }

  @Test
  void databaseThatCannotFollowIsToldAndThePublicationStands() throws IOException {
    SharedDatabase database = new SharedDatabase(data.resolve("warehouse"), Path.of("../conf"));
    Files.createDirectory(data.resolve("warehouse"));
    Files.writeString(database.file(), "over nothing");
    assertThatThrownBy(database::follow)
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith(
            "Cannot write " + database.file() + " anew: Cannot find a warehouse")
        .hasMessageEndingWith("The snapshot is published; run 'gongkai database'.");
    assertThat(database.file()).hasContent("over nothing");
  }
}
