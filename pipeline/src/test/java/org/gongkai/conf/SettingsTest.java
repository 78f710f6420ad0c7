package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path folder;
  private ConfCopy conf;

  @BeforeEach
  void copy() throws IOException {
    conf = new ConfCopy(folder);
    conf.copyShipped();
  }

  private Settings settings() {
    return ConfReader.settings(folder);
  }

  @Test
  void readAloneTheyAreThoseOfTheWholeConfiguration() {
    Settings whole = conf.read().settings();
    assertThat(settings()).usingRecursiveComparison().isEqualTo(whole);
  }

  @Test
  void aChangeOfAFileThatIsNotReadForThemIsSeenInTheHash() throws IOException {
    String before = settings().hash();
    conf.replace("rules/request-balance.yaml", "severity: error", "severity: errors");
    assertThat(settings().hash()).isNotEqualTo(before);
  }

  @Test
  void aProblemInThemIsReportedWithThoseOfAllOtherFiles() throws IOException {
    conf.replace("rules/request-balance.yaml", "severity: error", "severity: errors");
    conf.replace("pipeline.yaml", "seconds: 120", "seconds: soon");
    ConfException e = catchThrowableOfType(ConfException.class, this::settings);
    assertThat(e.problems())
        .extracting(problem -> problem.file().getFileName().toString())
        .containsExactly("pipeline.yaml", "request-balance.yaml");
  }
}
