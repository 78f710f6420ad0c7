package org.gongkai.recognize;

import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;

/** The years that running text speaks of; not those that it compares with or is dated by. */
record SpokenYears(RecognitionRules.Prose rules) {

  TreeSet<Integer> of(String text) {
    TreeSet<Integer> years = new TreeSet<>();
    Matcher matcher = rules.year().matcher(text);
    while (matcher.find()) if (isSpoken(matcher, text)) years.add(year(matcher));
    return years;
  }

  /** The same without years of which the text tells plans. */
  TreeSet<Integer> past(String text) {
    TreeSet<Integer> years = new TreeSet<>();
    Matcher matcher = rules.year().matcher(text);
    while (matcher.find())
      if (isSpoken(matcher, text) && !rules.planned().matcher(behind(matcher, text)).find())
        years.add(year(matcher));
    return years;
  }

  /** The last year of the text. */
  OptionalInt last(String text) {
    OptionalInt last = OptionalInt.empty();
    Matcher matcher = rules.year().matcher(text);
    while (matcher.find()) if (isSpoken(matcher, text)) last = OptionalInt.of(year(matcher));
    return last;
  }

  private boolean isSpoken(Matcher matcher, String text) {
    return !rules.compared().matcher(text.substring(0, matcher.start())).find()
        && !rules.dated().matcher(behind(matcher, text)).find()
        && TitleReader.isDataYear(year(matcher));
  }

  private static String behind(Matcher matcher, String text) {
    return text.substring(matcher.end());
  }

  private static int year(Matcher matcher) {
    return Integer.parseInt(matcher.group("year"));
  }
}
