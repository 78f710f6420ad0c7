package org.gongkai.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;

/** Fills the words in braces of a {@link Wording}. */
public final class WordFiller {
  private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)\\}");
  private static final Set<String> KNOWN =
      Set.of(
          "agency",
          "self",
          "year",
          "last_year",
          "next_year",
          "month",
          "day",
          "count",
          "many",
          "share",
          "phone",
          "postcode",
          "received",
          "carried_in",
          "granted",
          "granted_share",
          "reviews");

  private final Map<String, Supplier<String>> words = new TreeMap<>();

  /**
   * A filler for one report.
   *
   * @param self what its body calls itself
   */
  WordFiller(TrueReport report, String self, Dice dice) {
    words.put("agency", report::agency);
    words.put("self", () -> self);
    words.put("year", () -> number(report.year()));
    words.put("last_year", () -> number(report.year() - 1));
    words.put("next_year", () -> number(report.year() + 1));
    words.put("month", () -> number(report.publishedOn().getMonthValue()));
    words.put("day", () -> number(report.publishedOn().getDayOfMonth()));
    words.put("count", () -> number(dice.between(1, 60)));
    words.put("many", () -> number(dice.between(61, 9_999)));
    words.put("share", () -> dice.between(1, 98) + "." + dice.between(0, 9));
    words.put(
        "phone",
        () ->
            String.format(
                Locale.ROOT, "0%d-%d", dice.between(310, 999), dice.between(2_000_000, 8_999_999)));
    words.put("postcode", () -> number(dice.between(100_000, 859_999)));
    words.put("received", () -> total(report, Section.REQUEST, "received").toPlainString());
    words.put("carried_in", () -> total(report, Section.REQUEST, "carried_in").toPlainString());
    words.put("granted", () -> total(report, Section.REQUEST, "granted").toPlainString());
    words.put("granted_share", () -> grantedShare(report));
    words.put("reviews", () -> total(report, Section.DISPUTE, "review").toPlainString());
  }

  /** What the table has as a total; 0 where the report has no such table. */
  private static BigDecimal total(TrueReport report, Section section, String category) {
    Place place = new Place(section, category, "total");
    return report.figures().getOrDefault(place, BigDecimal.ZERO);
  }

  /** In percent of the requests concluded. */
  private static String grantedShare(TrueReport report) {
    BigDecimal concluded = total(report, Section.REQUEST, "concluded");
    if (concluded.signum() == 0) return "0.0";
    return total(report, Section.REQUEST, "granted")
        .movePointRight(2)
        .divide(concluded, 1, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static String number(int number) {
    return Integer.toString(number);
  }

  /** The text with all its blanks filled, each occurrence anew. */
  String fill(String text) {
    return BLANK
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(words.get(m.group(1)).get()));
  }

  /** A word in braces that nothing fills; empty if there is none. */
  public static Optional<String> unknown(String text) {
    return BLANK
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .filter(word -> !KNOWN.contains(word))
        .findFirst();
  }

  /** All words that can be filled in, sorted. */
  public static Set<String> known() {
    return new TreeSet<>(KNOWN);
  }
}
