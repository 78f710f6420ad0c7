package org.gongkai.recognize;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.landing.SourceMetadata;

/**
 * Finds whose report it is: from the metadata beside the file, the titles, the sentences that name
 * the report, the path of the page in its site, the subject of the first sentences.
 */
final class AgencyFinder {
  // The subject of the report stands in the first sentences of its first section.
  private static final int FIRST_LINES = 4;

  private final RecognitionRules.Carriers rules;
  private final NameReader names;
  private final HeadlineReader headlines;

  AgencyFinder(RecognitionRules.Carriers rules, NameReader names, HeadlineReader headlines) {
    this.rules = rules;
    this.names = names;
    this.headlines = headlines;
  }

  /**
   * A name and the carrier that has it.
   *
   * @param carrier metadata, title, first_paragraph or breadcrumb
   * @param overwritten advertising was left out in front of it
   */
  record Named(String name, String carrier, boolean overwritten) {

    String evidence() {
      String cut = overwritten ? " A host or slogan printed over its beginning was left out." : "";
      return "Agency \"" + name + "\" from " + carrier.replace('_', ' ') + "." + cut;
    }
  }

  Optional<Named> find(
      SourceMetadata metadata, PageContent content, Headline headline, OptionalInt year) {
    return metadata
        .agency()
        .filter(name -> !name.isBlank())
        .map(name -> new Named(name.strip(), "metadata", false))
        .or(() -> titled(headline, year))
        .or(() -> agreed(headline.sentences(), year, "first_paragraph"))
        .or(() -> headline.namesAgency(year) ? Optional.empty() : untitled(content));
  }

  private Optional<Named> untitled(PageContent content) {
    return breadcrumb(content).or(() -> subject(content));
  }

  /** Titles of several agencies are a menu: then the page's declared title decides, or nothing. */
  private Optional<Named> titled(Headline headline, OptionalInt year) {
    return agreed(headline.titles().toList(), year, "title")
        .or(() -> agreed(headline.declared(), year, "title"));
  }

  /** The name that all titles of the year have; the longest if they have it with more places. */
  private static Optional<Named> agreed(List<Title> titles, OptionalInt year, String carrier) {
    List<AgencyName> found =
        titles.stream()
            .filter(title -> title.isOf(year))
            .flatMap(title -> title.name().stream())
            .sorted(Comparator.comparingInt((AgencyName name) -> -name.printed().length()))
            .toList();
    return found.stream()
        .findFirst()
        .filter(longest -> found.stream().allMatch(n -> longest.printed().endsWith(n.printed())))
        .map(name -> new Named(name.printed(), carrier, name.overwritten()));
  }

  private Optional<Named> breadcrumb(PageContent content) {
    return content.opening().stream()
        .flatMap(line -> name(rules.breadcrumb(), line).stream())
        .filter(name -> !headlines.isSiteOwner(name, content))
        .findFirst()
        .map(name -> new Named(name.printed(), "breadcrumb", name.overwritten()));
  }

  private Optional<Named> subject(PageContent content) {
    return content.prose().stream()
        .limit(FIRST_LINES)
        .flatMap(line -> name(rules.sentence(), line).stream())
        .filter(name -> !rules.notInSentence().matcher(name.printed()).find())
        .findFirst()
        .map(name -> new Named(name.printed(), "first_paragraph", name.overwritten()));
  }

  private Optional<AgencyName> name(Pattern carrier, PageLine line) {
    Matcher matcher = carrier.matcher(line.text());
    return matcher.find() ? names.read(matcher.group("name"), line) : Optional.empty();
  }
}
