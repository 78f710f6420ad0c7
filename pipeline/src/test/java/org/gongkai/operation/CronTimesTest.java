package org.gongkai.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronTimesTest {

  /** Half past two in Shanghai is half past six the evening before in UTC. */
  @ParameterizedTest
  @CsvSource({
    "30 2 * * *, Asia/Shanghai, 2026-11-30T12:00:00Z, 2026-11-29T18:30:00Z, 2026-11-30T18:30:00Z",
    "30 2 * * *, Asia/Shanghai, 2026-11-30T18:29:59.999Z, 2026-11-29T18:30:00Z, 2026-11-30T18:30:00Z",
    "30 2 * * *, Asia/Shanghai, 2026-11-30T18:30:00Z, 2026-11-30T18:30:00Z, 2026-12-01T18:30:00Z",
    "30 2 * * *, Asia/Shanghai, 2026-11-30T18:30:59Z, 2026-11-30T18:30:00Z, 2026-12-01T18:30:00Z",
    "0 6 * * 0, UTC, 2026-11-30T00:00:00Z, 2026-11-29T06:00:00Z, 2026-12-06T06:00:00Z",
    "0 8 1 * *, UTC, 2026-11-30T00:00:00Z, 2026-11-01T08:00:00Z, 2026-12-01T08:00:00Z",
    "0 8 29 2 *, UTC, 2026-11-30T00:00:00Z, 2024-02-29T08:00:00Z, 2028-02-29T08:00:00Z",
  })
  void timesAreThoseOfTheZone(String cron, ZoneId zone, Instant now, Instant latest, Instant next) {
    CronTimes times = new CronTimes(cron, zone);
    assertThat(times.latest(now)).hasValue(latest);
    assertThat(times.next(now)).hasValue(next);
  }

  /** In Berlin clocks go from two to three in March and from three to two in October. */
  @Test
  void aChangeOfClocksMakesNoNightTwice() {
    CronTimes times = new CronTimes("30 2 * * *", ZoneId.of("Europe/Berlin"));
    Instant october = Instant.parse("2026-10-25T00:30:00Z");
    assertThat(times.next(Instant.parse("2026-10-24T12:00:00Z"))).hasValue(october);
    assertThat(times.next(october)).hasValue(Instant.parse("2026-10-26T01:30:00Z"));
    assertThat(latest(times, "2026-10-24T12:00:00Z", 24))
        .containsExactly(Instant.parse("2026-10-24T00:30:00Z"), october);
    assertThat(latest(times, "2026-03-28T12:00:00Z", 48)) // no half past two on the 29th
        .containsExactly(
            Instant.parse("2026-03-28T01:30:00Z"), Instant.parse("2026-03-30T00:30:00Z"));
  }

  /** What somebody sees as the latest time who looks every half hour. */
  private static Set<Instant> latest(CronTimes times, String from, int hours) {
    Set<Instant> latest = new LinkedHashSet<>();
    for (int i = 0; i < hours * 2; i++)
      latest.add(times.latest(Instant.parse(from).plusSeconds(1800L * i)).orElseThrow());
    return latest;
  }

  @ParameterizedTest
  @CsvSource({"60 2 * * *", "* * * *", "0 2 * * * *", "at night", "0 25 * * *", "''"})
  void whatIsNoTimeIsRefused(String cron) {
    assertThatThrownBy(() -> new CronTimes(cron, ZoneId.of("UTC")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
