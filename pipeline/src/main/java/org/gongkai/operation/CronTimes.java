package org.gongkai.operation;

import com.cronutils.model.Cron;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinition;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The times of a cron expression in a time zone. A time that a change of clocks leaves out is not
 * made up for, one that comes twice counts once.
 *
 * @param cron minute, hour, day of month, month, day of week, as in a crontab
 * @param zone the time zone in which they are meant
 */
public record CronTimes(String cron, ZoneId zone) {
  private static final CronDefinition UNIX =
      CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX);

  /** Throws {@link IllegalArgumentException} with what is wrong in the expression. */
  public CronTimes {
    parsed(cron);
  }

  private static Cron parsed(String cron) {
    return new CronParser(UNIX).parse(cron).validate();
  }

  /** The last time that is not after {@code now}; empty if there is none. */
  public Optional<Instant> latest(Instant now) {
    return times()
        .lastExecution(
            at(now.truncatedTo(ChronoUnit.MINUTES).plusSeconds(59))) // asks for earlier ones
        .map(CronTimes::once);
  }

  /** The first time after {@code now}; empty if there is none. */
  public Optional<Instant> next(Instant now) {
    Optional<ZonedDateTime> next = times().nextExecution(at(now));
    if (next.map(CronTimes::once).filter(now::isBefore).isEmpty())
      next = next.flatMap(times()::nextExecution);
    return next.map(CronTimes::once);
  }

  /** An hour that comes twice is meant when it comes first. */
  private static Instant once(ZonedDateTime time) {
    return time.withEarlierOffsetAtOverlap().toInstant();
  }

  private ExecutionTime times() {
    return ExecutionTime.forCron(parsed(cron));
  }

  private ZonedDateTime at(Instant time) {
    return time.atZone(zone);
  }
}
