package org.gongkai.landing.container;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as scrapers write them. */
final class FeedDates {
  /** Year, month and day with anything between them, and a time behind it. */
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})(?:\\D.*)?", Pattern.DOTALL);

  private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern SECONDS = Pattern.compile("\\d{10}|\\d{13}|\\d{10}\\.\\d+");

  /** Seconds reach it in the year 5138, milliseconds did in 1973. */
  private static final double MILLISECONDS_FROM = 1e11;

  private FeedDates() {}

  /**
   * The day of a text or of the seconds or milliseconds since 1970. A written day is taken as it
   * is, whatever zone follows; a count is in UTC.
   */
  static Optional<LocalDate> read(Object value) {
    try {
      if (value instanceof LocalDate day) return Optional.of(day);
      if (value instanceof Number count) return Optional.of(counted(count.doubleValue()));
      return value instanceof String text ? written(text.strip()) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> written(String text) {
    if (SECONDS.matcher(text).matches()) return Optional.of(counted(Double.parseDouble(text)));
    Matcher matcher = BASIC.matcher(text);
    if (!matcher.matches()) matcher = WRITTEN.matcher(text);
    if (matcher.matches())
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    return Optional.of(
        LocalDate.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT)));
  }

  private static LocalDate counted(double count) {
    double seconds = count >= MILLISECONDS_FROM ? count / 1000 : count;
    return Instant.ofEpochSecond((long) seconds).atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
