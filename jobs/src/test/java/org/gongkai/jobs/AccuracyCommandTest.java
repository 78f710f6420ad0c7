package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyCommandTest {
  private static final Path SAMPLE = Path.of("../pipeline/src/test/resources/samples/003");

  @TempDir private Path folder;

  private CommandRun accuracy(String... arguments) {
    String[] all =
        Stream.concat(Stream.of("accuracy"), Stream.of(arguments)).toArray(String[]::new);
    return CommandRun.of(new AccuracyCommand(), folder, all);
  }

  /** One sample, whose truth is changed by replacing one of its lines. */
  private Path sample(String line, String other) throws IOException {
    Path sample = Files.createDirectories(folder.resolve("samples/003"));
    Files.copy(SAMPLE.resolve("input.txt"), sample.resolve("input.txt"));
    String truth = Files.readString(SAMPLE.resolve("truth.csv"));
    assertThat(truth).contains(line);
    Files.writeString(sample.resolve("truth.csv"), truth.replace(line, other));
    return sample.getParent();
  }

  @Test
  void generatedFilesAndSamplesArePublishedInOneTable() throws IOException {
    Path samples = sample("request,received,total,95", "request,received,total,95");
    Path readme = folder.resolve("README.md");
    Files.writeString(readme, "a\n<!-- accuracy -->\n<!-- /accuracy -->\nb\n");
    Path csv = folder.resolve("accuracy.csv");
    CommandRun run =
        accuracy(
            "--reports=20",
            "--faults=0",
            "--samples=" + samples,
            "--csv=" + csv,
            "--readme=" + readme);
    assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).startsWith("generated ").contains("\nlayout ", "\nsamples ");
    assertThat(Files.readString(readme))
        .startsWith("a\n<!-- accuracy -->\n\n20 generated files of seed 1 and the golden samples")
        .contains("| without faults | 2")
        .doesNotContain("measure")
        .endsWith("\n<!-- /accuracy -->\nb\n");
    assertThat(csv).content().contains("\ntotal,all,2", "\nsample,003/input.txt,1,0,");
  }

  @Test
  void silentWrongNumberHasAnExitCodeOfItsOwnAndItsFileIsKept() throws IOException {
    Path samples = sample("request,received,total,95", "request,received,total,59");
    CommandRun run =
        accuracy(
            "--reports=0", "--samples=" + samples, "--keep=" + folder.resolve("kept"), "--timing");
    assertThat(run.out())
        .contains("003/input.txt  request/received/total: printed 59, read 95 reported")
        .contains("Too few files to measure");
    assertThat(folder.resolve("kept/003/input.txt.truth.csv"))
        .content()
        .contains("request,received,total,59");
    assertThat(run.exitCode()).isEqualTo(ExitCode.INACCURATE);
  }

  @Test
  void wrongUseSaysTheWayOut() {
    assertThat(accuracy("--reports=1", "--faults=3..1").err())
        .contains("'3..1' ends before it begins");
    assertThat(accuracy("--reports=1", "--layout=nothing"))
        .returns(ExitCode.USAGE, CommandRun::exitCode)
        .extracting(CommandRun::err)
        .asString()
        .startsWith("Cannot find the layout nothing; known are ");
    assertThat(accuracy("--reports=1", "--samples=" + folder.resolve("none")))
        .returns(ExitCode.USAGE, CommandRun::exitCode)
        .extracting(CommandRun::err)
        .asString()
        .startsWith("Cannot find ");
  }
}
