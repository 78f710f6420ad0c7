package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionReaderTest {
  private static final Path SHIPPED = Path.of("..", "conf", "recognition", "recognition.yaml");

  @TempDir Path conf;

  @Test
  void shippedRulesAreSound() throws IOException {
    assertThat(problems(Files.readString(SHIPPED))).isEmpty();
  }

  @Test
  void patternThatDoesNotCompileIsReported() throws IOException {
    assertThat(problems(Files.readString(SHIPPED).replace("whole: '", "whole: '(")))
        .singleElement()
        .asString()
        .startsWith("Cannot read 'period.whole': expected a regular expression");
  }

  @Test
  void missingGroupIsReported() throws IOException {
    assertThat(problems(Files.readString(SHIPPED).replace("(?<left>", "(?<links>")))
        .singleElement()
        .asString()
        .startsWith("Cannot find the group left in ");
  }

  @Test
  void missingKeyIsReported() throws IOException {
    assertThat(problems(Files.readString(SHIPPED).replaceFirst("(?m)^  part: .*$", "")))
        .containsExactly("Cannot find a value for 'period.part'; add it");
  }

  private List<String> problems(String yaml) throws IOException {
    Files.createDirectories(conf.resolve("recognition"));
    Files.writeString(conf.resolve("recognition").resolve("recognition.yaml"), yaml);
    Problems problems = new Problems();
    RecognitionReader.read(conf, problems);
    return problems.sorted().stream().map(ConfProblem::message).toList();
  }
}
