package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.generate.fault.Oddities;
import org.gongkai.generate.fault.Oddity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdditiesReaderTest {
  private static final String HEADER = "fault,part,printed,becomes,reason\n";

  @TempDir private Path folder;

  @Test
  void lineIsAnOddity() throws IOException {
    Problems problems = new Problems();
    assertThat(read("label-typo,label,行政强制,行政强製,seen on a copy site\n", problems).all())
        .containsExactly(
            new Oddity("label-typo", Oddity.Part.LABEL, "行政强制", "行政强製", "seen on a copy site"));
    problems.throwIfAny();
  }

  @Test
  void badLinesAreProblemsOfTheirLines() throws IOException {
    Problems problems = new Problems();
    String lines =
        """
        typo,label,甲,乙,seen
        label-typo,cell,甲,乙,seen
        label-typo,label,甲,乙,
        label-typo,label,,,seen
        label-typo,label,甲,{month},seen
        label-typo,label,丙,丁,seen
        label-typo,label,丙,丁,seen
        """;
    assertThat(read(lines, problems).all()).hasSize(1);
    assertThatThrownBy(problems::throwIfAny)
        .hasMessageContainingAll(
            "faults.csv:2",
            "Cannot use the fault 'typo'; known are [label-typo,",
            "faults.csv:3",
            "Cannot use the part 'cell'",
            "faults.csv:4",
            "Cannot leave the reason empty",
            "faults.csv:5",
            "Cannot leave the words empty",
            "faults.csv:6",
            "Cannot fill in {month}",
            "faults.csv:8",
            "Cannot use '丁' of label-typo twice");
  }

  private Oddities read(String lines, Problems problems) throws IOException {
    Path file = folder.resolve("faults.csv");
    Files.writeString(file, HEADER + lines);
    return OdditiesReader.read(new ConfFile(file, problems));
  }
}
