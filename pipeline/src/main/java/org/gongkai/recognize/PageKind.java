package org.gongkai.recognize;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells annual reports from other pages. */
final class PageKind {
  private static final int SAMPLE = 20;
  private static final int MIN_COMMAS = 2;
  private static final Pattern JSON_KEY = Pattern.compile("\"[\\w-]+\":");

  private final RecognitionRules rules;
  private final TitleReader titles;

  PageKind(RecognitionRules rules, TitleReader titles) {
    this.rules = rules;
    this.titles = titles;
  }

  /** Why the page is no annual report; nothing if it is one. */
  Optional<String> rejection(PageContent content, Headline headline) {
    if (content.lines().isEmpty()) return Optional.of("The page is empty.");
    return data(content.lines())
        .or(() -> otherTitle(content, headline))
        .or(() -> partOfYear(content))
        .or(() -> list(content))
        .or(() -> emptyForm(content, headline))
        .or(() -> otherContent(content, headline));
  }

  private static Optional<String> data(List<PageLine> lines) {
    char first = lines.get(0).text().charAt(0);
    boolean json =
        (first == '{' || first == '[')
            && lines.stream().limit(SAMPLE).anyMatch(line -> JSON_KEY.matcher(line.raw()).find());
    if (json) return Optional.of("It is JSON data, not a page.");
    List<Long> commas = lines.stream().limit(SAMPLE).map(line -> commas(line.raw())).toList();
    boolean csv =
        commas.size() > 1
            && commas.get(0) >= MIN_COMMAS
            && commas.stream().filter(n -> n >= commas.get(0)).count() * 10 >= commas.size() * 9L;
    return csv ? Optional.of("It is comma-separated data, not a page.") : Optional.empty();
  }

  private static long commas(String text) {
    long commas = 0;
    for (int i = 0; i < text.length(); i++) if (text.charAt(i) == ',') commas++;
    return commas;
  }

  private Optional<String> otherTitle(PageContent content, Headline headline) {
    boolean table = isTable(content) && content.figures() > 0;
    List<String> lines = headline.about();
    return rules.rejects().stream()
        .filter(reject -> reject.always() || !table)
        .filter(reject -> lines.stream().anyMatch(line -> reject.pattern().matcher(line).find()))
        .map(RecognitionRules.Reject::reason)
        .findFirst();
  }

  private Optional<String> partOfYear(PageContent content) {
    String opening = content.opening().stream().map(PageLine::text).collect(Collectors.joining());
    return rules.period().part().matcher(opening).find()
        ? Optional.of("Its figures are for a part of the year, it is not an annual report.")
        : Optional.empty();
  }

  private Optional<String> list(PageContent content) {
    if (isTable(content)) return Optional.empty();
    long named =
        content.lines().stream().filter(titles::isTitle).map(PageLine::text).distinct().count();
    return named >= rules.listTitles()
        ? Optional.of("It is a list of " + named + " titles of reports, without a table.")
        : Optional.empty();
  }

  private Optional<String> emptyForm(PageContent content, Headline headline) {
    boolean written =
        headline.hasYear()
            && content.sections() > 0
            && content.prose().stream().anyMatch(this::isSentence);
    return isTable(content) && content.figures() == 0 && !written
        ? Optional.of("It is an official form without figures.")
        : Optional.empty();
  }

  private boolean isSentence(PageLine line) {
    return rules.title().sentence().matcher(line.text()).find();
  }

  private Optional<String> otherContent(PageContent content, Headline headline) {
    boolean prose = content.sections() >= rules.content().minSections();
    boolean report = isTable(content) || (prose && headline.isPresent());
    return report
        ? Optional.empty()
        : Optional.of("It has no official table, and not the title and headings of a report.");
  }

  private boolean isTable(PageContent content) {
    return content.labels() >= rules.content().minLabels();
  }
}
