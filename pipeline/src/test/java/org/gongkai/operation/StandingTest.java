package org.gongkai.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

  @ParameterizedTest
  @CsvSource({"36, 0, OK", "36, 1, WARNING", "72, 0, WARNING", "72, 1, ERROR", "0, 0, OK"})
  void ageBeyondAThresholdIsNoticed(long hours, long seconds, Standing standing) {
    Duration age = Duration.ofHours(hours).plusSeconds(seconds);
    assertThat(new Freshness(36, 72).of(age)).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({"4096, OK", "4095, WARNING", "512, WARNING", "511, ERROR", "0, ERROR"})
  void aFullDiskIsNoticed(long mib, Standing standing) {
    assertThat(new DiskRoom(4096, 512).of(mib << 20)).isEqualTo(standing);
  }
}
