package org.gongkai.generate.fault;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.generate.TrueReport;

/** Fills the blanks of an oddity's words. */
public final class Template {
  /** What stands in braces. */
  public static final List<String> KNOWN =
      List.of("year", "last", "before", "next", "agency", "region", "title", "figure", "page");

  private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)\\}");
  private static final int LARGEST_FIGURE = 400;
  private static final int LARGEST_PAGE = 12;

  private Template() {}

  /** A word in braces that nothing fills; empty if there is none. */
  public static Optional<String> unknown(String words) {
    return BLANK
        .matcher(words)
        .results()
        .map(m -> m.group(1))
        .filter(word -> !KNOWN.contains(word))
        .findFirst();
  }

  /** Whether a figure is to be filled in. */
  static boolean hasFigure(String words) {
    return words.contains("{figure}");
  }

  /** The words with all blanks but the title filled in, each figure anew. */
  static String filled(String words, TrueReport report, Random random) {
    return BLANK
        .matcher(words)
        .replaceAll(m -> Matcher.quoteReplacement(word(m.group(1), report, random)));
  }

  private static String word(String blank, TrueReport report, Random random) {
    return switch (blank) {
      case "year" -> Integer.toString(report.year());
      case "last" -> Integer.toString(report.year() - 1);
      case "before" -> Integer.toString(report.year() - 2);
      case "next" -> Integer.toString(report.year() + 1);
      case "agency" -> report.agency();
      case "region" -> report.region().name();
      case "page" -> page(random);
      case "figure" -> Integer.toString(1 + random.nextInt(LARGEST_FIGURE));
      default -> throw new IllegalArgumentException("Cannot fill in {" + blank + "}");
    };
  }

  /** The number of a page that is not the first. */
  static String page(Random random) {
    return Integer.toString(2 + random.nextInt(LARGEST_PAGE - 1));
  }
}
