package org.gongkai.jobs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How many faults a generated file has.
 *
 * @param least from 0
 * @param most not less than {@code least}
 */
record FaultCounts(int least, int most) {
  private static final Pattern SPELLING = Pattern.compile("(\\d)(?:\\.\\.(\\d))?");

  /** Reads {@code 0..3} or {@code 2}. */
  static final class Converter implements ITypeConverter<FaultCounts> {
    @Override
    public FaultCounts convert(String value) {
      Matcher spelled = SPELLING.matcher(value);
      if (!spelled.matches()) throw unreadable(value);
      int least = Integer.parseInt(spelled.group(1));
      int most = spelled.group(2) == null ? least : Integer.parseInt(spelled.group(2));
      if (most < least) throw unreadable(value);
      return new FaultCounts(least, most);
    }

    private static TypeConversionException unreadable(String value) {
      return new TypeConversionException(
          "'" + value + "' is no number of faults; write it like 0..3 or 2");
    }
  }
}
