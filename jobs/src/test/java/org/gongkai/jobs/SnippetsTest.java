package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README gives to users of Python and R runs as it stands there; in CI without fail. */
class SnippetsTest {
  private static final String RECEIVED =
      """
      2019 佳木斯市人民政府 120
      2020 佳木斯市人民政府 134
      2021 佳木斯市人民政府 151
      2021 淮安市教育局 12
      2020 淮安市人民政府 3119
      2021 淮安市人民政府 3153
      """;

  @TempDir static Path root;

  @BeforeAll
  static void export() throws IOException, SQLException {
    SampleWarehouse.in(Files.createDirectories(root.resolve("data/warehouse")));
    Path wide = root.resolve("data/exports/wide");
    CommandRun run =
        CommandRun.of(
            ExportCommand.commandLine(),
            root.resolve("data"),
            "export",
            "wide",
            "-o",
            wide.toString());
    assertThat(run.err()).isEmpty();
  }

  private static String snippet(String language) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of("../README.md")))
        .results()
        .map(block -> block.group(1))
        .filter(code -> code.contains("wide.csv"))
        .findFirst()
        .orElseThrow();
  }

  private static String run(String program, String name, String code) throws Exception {
    Path file = Files.writeString(root.resolve(name), code);
    ProcessBuilder builder =
        new ProcessBuilder(program, file.toString())
            .directory(root.toFile())
            .redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static void assumeThere(String program) {
    boolean isThere =
        Pattern.compile(":")
            .splitAsStream(System.getenv("PATH"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    assumeTrue(isThere || System.getenv("CI") != null, program + " is not on the PATH");
  }

  @Test
  void pythonReadsAnExport() throws Exception {
    assumeThere("python3");
    assertThat(run("python3", "wide.py", snippet("python"))).isEqualTo(RECEIVED);
  }

  @Test
  void rReadsAnExport() throws Exception {
    assumeThere("Rscript");
    assertThat(run("Rscript", "wide.R", snippet("r"))).isEqualTo(RECEIVED);
  }
}
