package org.gongkai.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.conf.ConfReader;
import org.gongkai.process.ReportProcessor;
import org.junit.jupiter.api.Test;

class GoldenSamplesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  @Test
  void noNumberOfTheSamplesIsSilentlyWrong() throws IOException {
    ReportProcessor processor = new ReportProcessor(ConfReader.read(Path.of("../conf")));
    List<TrueFile> samples = Samples.read(SAMPLES);
    AccuracyMatrix matrix = new AccuracyMatrix();
    Findings findings = new Findings(20);
    new AccuracyRun(List.of(processor::process))
        .run(
            samples.size(),
            samples::get,
            scored -> {
              matrix.add(scored);
              findings.add(scored);
            });
    assertThat(matrix.total().of(Measure.REPORTS)).isEqualTo(39);
    assertThat(matrix.total().of(Measure.WRONG)).as(findings.text()).isZero();
    assertThat(matrix.total().of(Measure.UNREADABLE)).as(findings.text()).isLessThanOrEqualTo(2);
  }
}
