package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0     | 10000 | 0     | Reading: 0 of 10,000 files
          50    | 10000 | 1     | Reading: 50 of 10,000 files
          1200  | 10000 | 14    | Reading: 1,200 of 10,000 files, 85 a second, 1 min 42 s left
          9990  | 10000 | 100   | Reading: 9,990 of 10,000 files, 99 a second, 0 s left
          100   | 10000 | 3600  | Reading: 100 of 10,000 files, 99 h 0 min left
          0     | 10000 | 3600  | Reading: 0 of 10,000 files
          10000 | 10000 | 100   | Reading: 10,000 of 10,000 files, 100 a second
          """)
  void progressTellsPaceAndWhatIsLeft(long read, long files, long seconds, String line) {
    assertThat(new IngestDisplay.Pace(read, files, Duration.ofSeconds(seconds)).line())
        .isEqualTo(line);
  }
}
