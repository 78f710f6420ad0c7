package org.gongkai.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the year that the figures are about: from the titles, else from the period, else from the
 * prose of the first section if that speaks of one year only. The day of publication lies a year
 * later and is never looked at.
 */
final class YearFinder {
  private final RecognitionRules rules;
  private final SpokenYears spoken;

  YearFinder(RecognitionRules rules) {
    this.rules = rules;
    this.spoken = new SpokenYears(rules.prose());
  }

  /**
   * A data year.
   *
   * @param known empty where nothing names a year
   * @param evidence one sentence each
   */
  record DataYear(OptionalInt known, List<String> evidence) {
    DataYear(int year, List<String> evidence) {
      this(OptionalInt.of(year), evidence);
    }

    int year() {
      return known.orElseThrow();
    }
  }

  Optional<DataYear> find(PageContent content, Headline headline) {
    OptionalInt period = period(content);
    return fromTitles(headline, period)
        .map(year -> compared(year, period))
        .or(() -> fromPeriod(period))
        .or(() -> fromProse(content));
  }

  private Optional<DataYear> fromTitles(Headline headline, OptionalInt period) {
    List<Title> titles = headline.titles().toList();
    List<Integer> years = years(titles);
    if (years.isEmpty()) return among(headline.sentences(), "a sentence", headline, period);
    return among(titles, "the title", headline, period);
  }

  private static List<Integer> years(List<Title> titles) {
    return titles.stream().flatMap(t -> t.year().stream().boxed()).distinct().toList();
  }

  /** The year that the titles agree on; menus list other reports, so else what agrees with them. */
  private static Optional<DataYear> among(
      List<Title> titles, String carrier, Headline headline, OptionalInt period) {
    List<Integer> years = years(titles);
    if (years.isEmpty()) return Optional.empty();
    if (years.size() == 1) return Optional.of(of(years.get(0), carrier, titles));
    List<Integer> declared = years(headline.declared());
    OptionalInt agreed = declared.size() == 1 ? OptionalInt.of(declared.get(0)) : period;
    if (agreed.isEmpty() || !years.contains(agreed.getAsInt())) return Optional.empty();
    DataYear found = of(agreed.getAsInt(), carrier, titles);
    return Optional.of(with(found, "The page has titles of the years " + years + "."));
  }

  private static DataYear of(int year, String carrier, List<Title> titles) {
    String printed = titles.stream().filter(t -> t.isOf(year)).findFirst().orElseThrow().printed();
    return new DataYear(
        year, List.of("Year " + year + " from " + carrier + " \"" + printed + "\"."));
  }

  private static DataYear compared(DataYear found, OptionalInt period) {
    if (period.isEmpty()) return found;
    return period.getAsInt() == found.year()
        ? with(found, "The period of the figures is the same year.")
        : with(
            found,
            "Doubtful: the period of the figures is " + period.getAsInt() + ", another year.");
  }

  private static DataYear with(DataYear found, String sentence) {
    List<String> evidence = new ArrayList<>(found.evidence());
    evidence.add(sentence);
    return new DataYear(found.year(), evidence);
  }

  private static Optional<DataYear> fromPeriod(OptionalInt period) {
    return period.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DataYear(
                period.getAsInt(),
                List.of("Year " + period.getAsInt() + " from the period of the figures.")));
  }

  /** The year whose first and last day are named as the period; none if two are. */
  private OptionalInt period(PageContent content) {
    String opening = content.opening().stream().map(PageLine::text).collect(Collectors.joining());
    if (rules.period().crossing().matcher(opening).results().anyMatch(this::crosses))
      return OptionalInt.empty();
    return only(years(rules.period().whole(), opening));
  }

  private boolean crosses(MatchResult period) {
    return !rules.period().whole().matcher(period.group()).find();
  }

  private static TreeSet<Integer> years(Pattern pattern, String text) {
    TreeSet<Integer> years = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) years.add(Integer.parseInt(matcher.group("year")));
    years.removeIf(year -> !TitleReader.isDataYear(year));
    return years;
  }

  private static OptionalInt only(TreeSet<Integer> years) {
    return years.size() == 1 ? OptionalInt.of(years.first()) : OptionalInt.empty();
  }

  private Optional<DataYear> fromProse(PageContent content) {
    TreeSet<Integer> years = new TreeSet<>();
    Stream.concat(content.opening().stream().filter(this::beginsWithYear), content.prose().stream())
        .map(PageLine::text)
        .filter(this::isOfReport)
        .forEach(text -> years.addAll(spoken.of(text)));
    return years.isEmpty()
        ? fromProse(begun(content), "sentences of the page that begin with a year, all with this")
        : fromProse(years, "the prose of the first section, which names no other");
  }

  private static Optional<DataYear> fromProse(TreeSet<Integer> years, String carrier) {
    return only(years).stream()
        .mapToObj(
            year ->
                new DataYear(
                    year,
                    List.of(
                        "Year "
                            + year
                            + " from "
                            + carrier
                            + "; no title and no period names one.")))
        .findFirst();
  }

  private boolean isOfReport(String text) {
    return !rules.prose().chrome().matcher(text).find();
  }

  /** The years with which sentences anywhere on the page begin, but for links, plans and dates. */
  private TreeSet<Integer> begun(PageContent content) {
    TreeSet<Integer> years = new TreeSet<>();
    List<PageLine> lines = content.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isTabular() || !isOfReport(lines.get(i).text())) continue;
      String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
      String text = lines.get(i).text() + next;
      String before = i == 0 ? "" : lines.get(i - 1).text();
      if (i == 0 || isClosed(before)) years.addAll(begunBy(before, text));
      Matcher end = rules.prose().ends().matcher(lines.get(i).text());
      while (end.find())
        years.addAll(begunBy(text.substring(0, end.end()), text.substring(end.end())));
    }
    return years;
  }

  /** A sentence, a row of figures or a heading ends with the line. */
  private boolean isClosed(String text) {
    char last = text.charAt(text.length() - 1);
    return Character.isDigit(last)
        || last == '|'
        || rules.prose().ends().matcher(String.valueOf(last)).matches()
        || rules.content().sections().stream().anyMatch(s -> s.matcher(text).find());
  }

  private TreeSet<Integer> begunBy(String before, String sentence) {
    Matcher matcher = rules.prose().year().matcher(sentence);
    if (!matcher.lookingAt()) return new TreeSet<>();
    String behind = sentence.substring(matcher.end());
    boolean other =
        rules.prose().compared().matcher(before).find()
            || rules.prose().dated().matcher(behind).find()
            || rules.prose().planned().matcher(behind).find();
    int year = Integer.parseInt(matcher.group("year"));
    return other || !TitleReader.isDataYear(year) ? new TreeSet<>() : new TreeSet<>(List.of(year));
  }

  /** The sentence before the first section in which many agencies say what they report on. */
  private boolean beginsWithYear(PageLine line) {
    return rules.title().sentence().matcher(line.text()).find()
        && rules.prose().year().matcher(line.text()).lookingAt();
  }
}
