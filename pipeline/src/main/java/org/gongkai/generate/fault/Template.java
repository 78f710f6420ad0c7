package org.gongkai.generate.fault;

import java.util.Random;
import org.gongkai.generate.TrueReport;

/** Fills the blanks of an oddity's words. */
final class Template {
  private static final int LARGEST_FIGURE = 400;

  private Template() {}

  /**
   * The words with {@code {year}}, {@code {last}}, {@code {before}}, {@code {next}}, {@code
   * {agency}}, {@code {region}} and {@code {figure}} filled in.
   */
  static String filled(String words, TrueReport report, Random random) {
    String filled =
        words
            .replace("{year}", year(report, 0))
            .replace("{last}", year(report, -1))
            .replace("{before}", year(report, -2))
            .replace("{next}", year(report, 1))
            .replace("{agency}", report.agency())
            .replace("{region}", report.region().name());
    if (!filled.contains("{figure}")) return filled;
    return filled.replace("{figure}", Integer.toString(1 + random.nextInt(LARGEST_FIGURE)));
  }

  private static String year(TrueReport report, int more) {
    return Integer.toString(report.year() + more);
  }
}
