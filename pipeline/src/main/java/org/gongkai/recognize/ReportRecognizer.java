package org.gongkai.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Imprint;
import org.gongkai.landing.LandingFile;

/**
 * Says whether a page is an annual report, whose, and of which year. A page of two reports side by
 * side gives two. Pure and safe for many threads.
 */
public final class ReportRecognizer {
  private final PageLines lines;
  private final HeadlineReader headlines;
  private final PageKind kind;
  private final YearFinder years;
  private final AgencyFinder agencies;
  private final ScopeReader scopes;
  private final ProseReader proses;
  private final ImprintReader imprints;
  private final RecognitionRules rules;
  private final SideBySide sideBySide;
  private final TitleReader titles;

  /**
   * A recogniser after these rules.
   *
   * @param claims the figures that prose may state
   * @param script folds text to simplified characters and compatibility forms
   */
  public ReportRecognizer(RecognitionRules rules, ClaimRules claims, UnaryOperator<String> script) {
    this.rules = rules;
    lines = new PageLines(script, new LineContentReader(rules.content()));
    NameReader names = new NameReader(rules.name());
    titles = new TitleReader(rules.title(), names);
    headlines = new HeadlineReader(rules, lines, titles, names);
    kind = new PageKind(rules, titles);
    years = new YearFinder(rules);
    agencies = new AgencyFinder(rules.carriers(), names, headlines);
    scopes = new ScopeReader(rules.scopes());
    proses = new ProseReader(claims, scopes, new SpokenYears(rules.prose()));
    imprints = new ImprintReader(rules.imprint());
    sideBySide = new SideBySide(rules.sideBySide(), script);
  }

  /** What the document is; never throws for what is on a page. */
  public Recognition recognize(LandingFile file, ExtractedDocument document) {
    PageContent content = PageContent.of(lines.of(document));
    Headline headline = headlines.read(document, content);
    Optional<String> rejection = kind.rejection(content, headline);
    if (rejection.isPresent()) return new Recognition.NotAReport(rejection.get());
    SideBySide.Division division = sideBySide.divide(document, isComparison(content));
    if (division instanceof SideBySide.Two two) return two(file, document, content, two);
    if (division instanceof SideBySide.Unnamed)
      return new Recognition.NotAReport(
          "Two reports stand side by side and nothing says which half is of which year.");
    return years
        .find(content, headline)
        .or(() -> undated(content, headline))
        .<Recognition>map(year -> one(file, document, content, headline, year))
        .orElseGet(
            () ->
                new Recognition.NotAReport(
                    "No data year: no title, no period and no unanimous prose names one."));
  }

  /**
   * Tables that nothing dates, as sheets often are, are a report whose year is not known. Where
   * years are named and none is the report's it is left out: it may be one of several.
   */
  private Optional<YearFinder.DataYear> undated(PageContent content, Headline headline) {
    boolean isDated =
        headline.hasYear()
            || content.lines().stream()
                // A figure of a table may look like a year.
                .filter(line -> !line.isTabular())
                .anyMatch(line -> rules.title().year().matcher(line.text()).find());
    boolean hasTables = content.table() < content.lines().size() && content.figures() > 0;
    return isDated || !hasTables
        ? Optional.empty()
        : Optional.of(
            new YearFinder.DataYear(
                OptionalInt.empty(), List.of("Nothing on the page names a year.")));
  }

  private Recognition one(
      LandingFile file,
      ExtractedDocument document,
      PageContent content,
      Headline headline,
      YearFinder.DataYear year) {
    Optional<AgencyFinder.Named> agency =
        agencies.find(file.metadata(), content, headline, year.known());
    Imprint imprint = imprints.read(file.metadata(), document, content);
    List<String> evidence = new ArrayList<>(year.evidence());
    evidence.add(
        agency.map(AgencyFinder.Named::evidence).orElse("Nothing on the page names the agency."));
    Sentences sentences = Sentences.of(content, rules.scopes().ends());
    ScopeReader.Scopes told = scopes.read(sentences);
    evidence.addAll(told.evidence());
    return new Recognition.AnnualReports(
        List.of(
            new Recognition.AnnualReport(
                headline.shown(year.known()).map(Title::printed),
                agency.map(AgencyFinder.Named::name),
                agency.map(AgencyFinder.Named::carrier),
                file.metadata().region().or(imprint::publisher),
                year.known(),
                told.bySection(),
                proses.read(sentences, year.known(), agency.map(AgencyFinder.Named::name)),
                imprint,
                evidence,
                document)));
  }

  private Recognition two(
      LandingFile file, ExtractedDocument document, PageContent content, SideBySide.Two two) {
    Optional<AgencyFinder.Named> agency =
        file.metadata()
            .agency()
            .map(name -> new AgencyFinder.Named(name, "metadata", false))
            .or(() -> compared(content));
    return new Recognition.AnnualReports(
        two.halves().stream().map(half -> half(file, document, content, half, agency)).toList());
  }

  private boolean isComparison(PageContent content) {
    return content.opening().stream().anyMatch(titles::isComparison);
  }

  private Optional<AgencyFinder.Named> compared(PageContent content) {
    return content.opening().stream()
        .flatMap(line -> titles.compared(line).stream())
        .findFirst()
        .map(name -> new AgencyFinder.Named(name.printed(), "title", name.overwritten()));
  }

  private Recognition.AnnualReport half(
      LandingFile file,
      ExtractedDocument document,
      PageContent content,
      SideBySide.Half half,
      Optional<AgencyFinder.Named> agency) {
    List<String> evidence = new ArrayList<>(half.evidence());
    evidence.add(
        agency.map(AgencyFinder.Named::evidence).orElse("Nothing on the page names the agency."));
    return new Recognition.AnnualReport(
        content.lines().stream().map(PageLine::raw).findFirst(),
        agency.map(AgencyFinder.Named::name),
        agency.map(AgencyFinder.Named::carrier),
        file.metadata().region(),
        OptionalInt.of(half.year()),
        Map.of(),
        proses.read(
            Sentences.of(PageContent.of(lines.of(half.document())), rules.scopes().ends()),
            OptionalInt.of(half.year()),
            agency.map(AgencyFinder.Named::name)),
        imprints.read(file.metadata(), document, content),
        evidence,
        half.document());
  }
}
