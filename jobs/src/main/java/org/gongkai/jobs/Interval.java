package org.gongkai.jobs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Whole numbers from one to another, as options take them: {@code 2019..2025}, or one number.
 *
 * @param least included
 * @param most included, not less than {@code least}
 */
record Interval(int least, int most) {
  private static final Pattern TEXT = Pattern.compile("(\\d{1,6})(?:\\.\\.(\\d{1,6}))?");

  /** Reads an interval. */
  static final class Converter implements ITypeConverter<Interval> {
    @Override
    public Interval convert(String text) {
      Matcher matcher = TEXT.matcher(text);
      if (!matcher.matches())
        throw new TypeConversionException("'" + text + "' is not a number or like 2019..2025");
      int least = Integer.parseInt(matcher.group(1));
      int most = matcher.group(2) == null ? least : Integer.parseInt(matcher.group(2));
      if (most < least) throw new TypeConversionException("'" + text + "' ends before it begins");
      return new Interval(least, most);
    }
  }
}
