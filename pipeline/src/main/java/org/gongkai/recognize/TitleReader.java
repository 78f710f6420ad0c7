package org.gongkai.recognize;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.gongkai.text.Memo;

/** Reads titles: agency and year around the words that every report's title ends with. */
final class TitleReader {
  private static final int FIRST_YEAR = 2008;
  private static final int LAST_YEAR = 2100;

  private final RecognitionRules.Title rules;
  private final NameReader names;
  private final Memo<PageLine, Optional<Title>> known = new Memo<>(this::title);
  private final Memo<PageLine, Boolean> titles = new Memo<>(this::endsLikeTitle);

  TitleReader(RecognitionRules.Title rules, NameReader names) {
    this.rules = rules;
    this.names = names;
  }

  /** A year that a report can be about. */
  static boolean isDataYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** The title in a line; nothing if it has none or names another report. */
  Optional<Title> read(PageLine line) {
    return line.mayRecur() ? known.of(line) : title(line);
  }

  private Optional<Title> title(PageLine line) {
    Matcher tail = rules.tail().matcher(line.text());
    if (!tail.find() || rules.other().matcher(line.text()).find()) return Optional.empty();
    String head = line.text().substring(0, tail.start());
    Optional<HeadYear> year = lastYear(head);
    String named = year.map(y -> named(head, y, line)).orElse(head);
    OptionalInt found = year.map(HeadYear::year).orElseGet(() -> number(tail.group("inner")));
    Optional<AgencyName> name = names.read(sharing(named, tail), line);
    return Optional.of(new Title(line.printed(line.text().substring(0, tail.end())), name, found));
  }

  /** A year in the text before the tail. */
  private record HeadYear(OptionalInt year, int start, int end) {}

  /** The whole line is a title, not a sentence. */
  boolean isTitle(PageLine line) {
    if (line.text().length() > rules.maxChars()) return false;
    return line.mayRecur() ? titles.of(line) : endsLikeTitle(line);
  }

  private boolean endsLikeTitle(PageLine line) {
    Matcher tail = rules.tail().matcher(line.text());
    return tail.find()
        && line.text().length() - tail.end() <= rules.maxBehind()
        && !rules.sentence().matcher(line.text()).find();
  }

  /** The title goes on in the second line. */
  boolean isBroken(PageLine first, PageLine second) {
    Matcher tail = rules.tail().matcher(first.text() + second.text());
    return tail.find()
        && tail.start() < first.text().length()
        && tail.end() > first.text().length()
        && !rules.tail().matcher(first.text()).find();
  }

  /** The line is the title of a page of two reports side by side. */
  boolean isComparison(PageLine line) {
    return rules.comparison().matcher(line.text()).find();
  }

  /** The agency that a page of two reports side by side is about. */
  Optional<AgencyName> compared(PageLine line) {
    Matcher title = rules.comparison().matcher(line.text());
    return title.find() ? names.read(title.group("name"), line) : Optional.empty();
  }

  private Optional<HeadYear> lastYear(String head) {
    return rules
        .year()
        .matcher(head)
        .results()
        .reduce((first, second) -> second)
        .map(r -> new HeadYear(number(digits(r.group())), r.start(), r.end()));
  }

  private static String digits(String year) {
    return year.replaceAll("[^0-9]", "");
  }

  /** The name stands on one side of the year, or its place before and its organ behind. */
  private String named(String head, HeadYear year, PageLine line) {
    String before = head.substring(0, year.start());
    String behind = head.substring(year.end());
    if (behind.isEmpty()) return before;
    return names.read(before, line).isPresent() ? before + behind : behind;
  }

  /** Government and government information share a word when one follows the other. */
  private String sharing(String named, Matcher tail) {
    boolean shared =
        named.endsWith(rules.sharedName())
            && tail.group("subject").startsWith(rules.sharedSubject());
    return shared ? named + rules.sharedSubject() : named;
  }

  private static OptionalInt number(String year) {
    if (year == null) return OptionalInt.empty();
    int number = Integer.parseInt(year);
    return isDataYear(number) ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
