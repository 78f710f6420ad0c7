package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsReaderTest {
  private static final Path SHIPPED = Path.of("..", "conf", "recognition", "claims.yaml");

  @TempDir Path conf;

  private List<String> problems(String old, String other) throws IOException {
    String shipped = Files.readString(SHIPPED);
    assertThat(shipped).contains(old);
    Files.createDirectories(conf.resolve("recognition"));
    Files.writeString(conf.resolve("recognition/claims.yaml"), shipped.replace(old, other));
    Problems problems = new Problems();
    assertThat(ClaimsReader.read(conf, problems).isEmpty()).isEqualTo(!problems.isEmpty());
    return problems.sorted().stream().map(p -> p.line() + " " + p.message()).toList();
  }

  private static int line(String of) throws IOException {
    List<String> lines = Files.readAllLines(SHIPPED);
    int index = 0;
    while (!lines.get(index).contains(of)) index++;
    return index + 1;
  }

  @Test
  void shippedPatternsAreSound() throws IOException {
    assertThat(problems("claims:", "claims:")).isEmpty();
  }

  @Test
  void aPartThatNobodyDefinedIsNamed() throws IOException {
    assertThat(
            problems("pattern: '{{words}}(?:的)?{{document}}", "pattern: '{{words}}(?:的)?{{paper}}"))
        .singleElement()
        .asString()
        .startsWith(
            line("claim: disclosure.normative_document.in_force")
                + " Cannot find the part 'paper' of disclosure.normative_document.in_force; parts");
  }

  @Test
  void aPatternThatDoesNotCompileIsReported() throws IOException {
    assertThat(problems("unless: '主动|部分'", "unless: '主动|(部分'"))
        .singleElement()
        .asString()
        .startsWith(
            line("claim: request.granted,") + " Cannot use a pattern of request.granted: Unclosed");
  }

  @Test
  void aClaimWithoutANumberIsReported() throws IOException {
    assertThat(problems("{claim: request.fee, value: 0,", "{claim: request.fee,"))
        .singleElement()
        .asString()
        .contains("Cannot read a number of request.fee: put {{count}} into the pattern");
    assertThat(problems("{claim: request.fee, value: 0,", "{claim: request.fee, value: none,"))
        .anyMatch(p -> p.contains("Cannot read the value 'none' of request.fee: write a number"));
  }

  @Test
  void aPatternThatCouldMatchWithoutItsWordsIsReported() throws IOException {
    String without = "Cannot tell the words of disclosure.items: list them under words, and put";
    String pattern = "pattern: '{{words}}(?:了)?(?:各类|的)?(?:政府信息";
    for (String other :
        List.of(
            "pattern: '主动公开(?:了)?(?:各类|的)?(?:政府信息",
            "pattern: '{{words}}{{words}}(?:了)?(?:各类|的)?(?:政府信息"))
      assertThat(problems(pattern, other)).singleElement().asString().contains(without);
    assertThat(problems("words: [主动公开],", ""))
        .singleElement()
        .asString()
        .startsWith(line("claim: disclosure.items") + " " + without);
    for (String other :
        List.of("pattern: '(?:{{words}}|了)?(?:政府信息", "pattern: '{{words}}?(?:了)?(?:政府信息"))
      assertThat(problems(pattern, other))
          .allMatch(p -> p.contains("Cannot use a pattern of disclosure.items: "))
          .isNotEmpty();
  }

  @Test
  void aMissingGroupIsReported() throws IOException {
    assertThat(problems("(?<bare>", "(?<percent>"))
        .singleElement()
        .asString()
        .startsWith("0 Cannot find the group bare in ");
  }
}
