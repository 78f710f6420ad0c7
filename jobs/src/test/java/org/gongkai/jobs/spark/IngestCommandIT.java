package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.jobs.runs.Run;
import org.gongkai.jobs.runs.RunLog;
import org.gongkai.warehouse.WriteLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@ExtendWith(SparkExtension.class)
class IngestCommandIT {
  @TempDir Path root;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aRunEndsWithWhatBecameOfEveryFile(SparkExtension.Shared shared) {
    World world =
        new World(root)
            .file("a.txt", "agency 甲县\nyear 2023\nrequest received total 1\n")
            .file("b.txt", "reject list page\n");
    shared.stop(); // the command opens its own
    assertThat(run("ingest", world.landing().toString())).isEqualTo(4);
    assertThat(out.toString())
        .contains("Read 2 files of 2 given.")
        .contains("published            1")
        .contains("rejected      " + world.landing() + "/b.txt: list page")
        .contains("fact_request                 1 rows")
        .contains("The warehouse is " + root.resolve("data/warehouse") + ".");
    assertThat(run("ingest", world.landing().toString())).isZero();
    assertThat(out.toString()).contains("Nothing new: 2 files given, all read before.");
    assertThat(root.toFile().list()).containsExactlyInAnyOrder("landing", "data");
  }

  @Test
  void tooManyFailuresPublishNothingAndNoDocumentIsReadTwice(SparkExtension.Shared shared)
      throws Exception {
    World world =
        new World(root)
            .file("a.txt", "agency 甲县\nyear 2023\nrequest received total 1\n")
            .file("b.txt", "throw oops\n");
    String landing = world.landing().toString();
    shared.stop();
    assertThat(run("ingest", "--dry-run", landing)).isZero();
    assertThat(out.toString())
        .contains("Would read 2 of 2 documents given:\n         2  new\n")
        .contains("/a.txt: new\n");
    assertThat(root.resolve("data")).doesNotExist();
    assertThat(run("ingest", "--max-failed", "49%", landing)).isEqualTo(13);
    assertThat(err.toString())
        .contains(
            "Cannot publish: 1 of 2 documents read since the last publication failed, 49% may")
        .contains("/b.txt. What was read is stored and is not read again");
    assertThat(world.snapshots().current()).isEmpty();
    assertThat(run("ingest", "--summary", "--max-failed", "50%", landing)).isEqualTo(4);
    assertThat(out.toString())
        .contains("read 0 of 2 (0 new, 0 changed, 0 failed), 1 published, ")
        .endsWith(" s, exit code 4\n");
    assertThat(run("ingest", "--dry-run", "--year", "2023", landing)).isZero();
    assertThat(out.toString()).endsWith("The warehouse is " + root + "/data/warehouse.\n");
    assertThat(new RunLog(root.resolve("data")).read().runs())
        .extracting(Run::state, run -> run.end().orElseThrow().figures().read())
        .containsExactly(tuple("refused", 0), tuple("published", 0));
  }

  @Test
  void wrongPathsAndSidecarsAreAllNamedBeforeAnyWork() {
    World world =
        new World(root)
            .file("a.txt", "")
            .file(
                "reports.csv",
                "file,agency,region,source_uri,published,crawled\n"
                    + "a.txt,甲县,,,2024-13-01,\nghost.txt,,,,,\n");
    assertThat(run("ingest", world.landing().toString(), root.resolve("nowhere").toString()))
        .isEqualTo(2);
    Path sidecar = world.landing().resolve("reports.csv");
    assertThat(err.toString())
        .contains(
            sidecar
                + ":2: Cannot read the date \"2024-13-01\"; write it like 2025-01-31\n"
                + sidecar
                + ":3: Cannot find the file \"ghost.txt\" in this folder; correct or remove the"
                + " line\n"
                + root.resolve("nowhere")
                + ": Cannot find the file or folder; give one that is there");
    assertThat(root.resolve("data")).doesNotExist();
  }

  @Test
  void twoIngestsAtOnceDoNotCollide() throws Exception {
    World world = new World(root).file("a.txt", "");
    try (WriteLock lock = WriteLock.take(world.snapshots().lockFile()).orElseThrow()) {
      lock.requireHeld();
      assertThat(run("ingest", world.landing().toString())).isEqualTo(5);
    }
    assertThat(err.toString()).contains("another command is writing there; wait until it ends");
    assertThat(Files.exists(world.processed().folder())).isFalse();
  }

  private int run(String... args) {
    CommandLine commandLine = IngestHarness.commandLine();
    commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    commandLine.setExecutionExceptionHandler(
        (e, command, result) -> {
          err.append(e.getMessage()).append('\n');
          return e instanceof org.gongkai.jobs.UserError user ? user.exitCode() : 70;
        });
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 2, args.length);
    all[0] = "--data";
    all[1] = root.resolve("data").toString();
    return commandLine.execute(all);
  }
}
