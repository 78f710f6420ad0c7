package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.conf.Conf;
import org.gongkai.conf.ConfReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateCommandTest {
  private static final Conf CONF = ConfReader.read(Path.of("../conf"));

  @TempDir private Path folder;

  private CommandRun generate(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "generate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandRun.of(new GenerateCommand(root -> CONF), folder, all);
  }

  @Test
  void filesAndTheirTruthAreWritten() throws IOException {
    Path out = folder.resolve("made");
    CommandRun run =
        generate(
            out.toString(),
            "--reports",
            "4",
            "--seed",
            "7",
            "--years",
            "2023",
            "--faults",
            "0",
            "--form",
            "2021",
            "--size",
            "small",
            "--layout",
            "words,aligned");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("4 files in " + out.resolve("reports") + ", ");
    try (var files = Files.list(out.resolve("reports/0000"))) {
      assertThat(files).hasSize(4);
    }
    assertThat(Files.readAllLines(out.resolve("report.csv")))
        .hasSize(5)
        .filteredOn(line -> line.contains(",2021,,") && line.endsWith(",2023,small"))
        .hasSize(4);
    assertThat(Files.readAllLines(out.resolve("truth.csv"))).hasSize(801);
  }

  @Test
  void aFolderWithFilesIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("kept.txt"), "kept");
    assertThat(generate(folder.toString()))
        .isEqualTo(
            new CommandRun(
                ExitCode.USAGE,
                "",
                "Cannot write to "
                    + folder
                    + ": it is not an empty folder; give one that is not there yet"));
    assertThat(folder).isDirectoryContaining("glob:**kept.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --layout nowhere | Cannot find the layout nowhere; known are
          --fault nothing  | Cannot find the fault nothing; known are
          --form 2030      | Cannot draw the form 2030; known are [2019, 2021]
          --size huge      | Cannot find the size huge; known are [nil, sparse, small, typical, city]
          --years 2012     | Cannot draw a report of 2012: no form is official; known are the years
          --reports 0      | Cannot make 0 reports; take at least 1 with --reports
          """)
  void wrongUseIsToldWithWhatIsKnown(String option, String message) {
    String[] words = option.split(" ");
    CommandRun run = generate(folder.resolve("made").toString(), words[0], words[1]);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith(message);
    assertThat(folder.resolve("made")).doesNotExist();
  }
}
