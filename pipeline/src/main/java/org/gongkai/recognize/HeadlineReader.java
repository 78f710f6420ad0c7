package org.gongkai.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.document.ExtractedDocument;

/** Finds the titles of a page. */
final class HeadlineReader {
  private final RecognitionRules rules;
  private final PageLines lines;
  private final TitleReader titles;
  private final NameReader names;

  HeadlineReader(RecognitionRules rules, PageLines lines, TitleReader titles, NameReader names) {
    this.rules = rules;
    this.lines = lines;
    this.titles = titles;
    this.names = names;
  }

  Headline read(ExtractedDocument document, PageContent content) {
    List<PageLine> declared = declared(document);
    List<PageLine> opening = content.opening();
    List<Title> printed = new ArrayList<>();
    List<Title> sentences = new ArrayList<>();
    for (int i = 0; i < opening.size(); i++) {
      PageLine line = whole(opening, i);
      Optional<Title> title = titles.read(line).filter(t -> !isOther(line.text()));
      boolean printedAlone = titles.isTitle(line);
      Optional<PageLine> above = i == 0 ? Optional.empty() : Optional.of(opening.get(i - 1));
      if (printedAlone) title.map(t -> named(t, line, above, content)).ifPresent(printed::add);
      else title.ifPresent(sentences::add);
    }
    List<Title> own =
        declared.stream()
            .filter(line -> !isOther(line.text()))
            .flatMap(line -> titles.read(line).stream())
            .toList();
    boolean titled = printed.stream().anyMatch(t -> t.year().isPresent());
    return new Headline(own, printed, sentences, about(declared, titled ? List.of() : opening));
  }

  /** The title of a page of another kind. */
  private boolean isOther(String title) {
    return title.length() <= rules.title().maxChars()
        && rules.rejects().stream().anyMatch(reject -> reject.pattern().matcher(title).find());
  }

  private List<PageLine> declared(ExtractedDocument document) {
    Stream<String> fields =
        rules.title().metadata().stream().map(document.metadata()::get).filter(Objects::nonNull);
    return Stream.concat(fields, document.title().stream())
        .map(lines::line)
        .filter(line -> !line.text().isEmpty())
        .toList();
  }

  private PageLine whole(List<PageLine> opening, int i) {
    PageLine line = opening.get(i);
    boolean broken = i + 1 < opening.size() && titles.isBroken(line, opening.get(i + 1));
    return broken ? line.with(opening.get(i + 1)) : line;
  }

  /** The agency may stand alone in the line above its title. */
  private Title named(Title title, PageLine line, Optional<PageLine> above, PageContent content) {
    if (title.name().isPresent() || !startsWithYear(line)) return title;
    Optional<AgencyName> name =
        above
            .flatMap(a -> names.read(a.text(), a).filter(n -> n.printed().equals(a.raw())))
            .filter(n -> !isSiteOwner(n, content));
    return name.map(n -> new Title(n.printed() + title.printed(), name, title.year()))
        .orElse(title);
  }

  private boolean startsWithYear(PageLine line) {
    return rules.title().year().matcher(line.text()).lookingAt();
  }

  /** The name is a government's, and the prose shows that the agency is none. */
  boolean isSiteOwner(AgencyName name, PageContent content) {
    return rules.carriers().government().matcher(lines.line(name.printed()).text()).find()
        && content.prose().stream()
            .anyMatch(line -> rules.carriers().bureau().matcher(line.text()).find());
  }

  private List<String> about(List<PageLine> declared, List<PageLine> opening) {
    return Stream.concat(declared.stream(), opening.stream())
        .map(PageLine::text)
        .filter(text -> text.length() <= rules.title().maxChars())
        .filter(text -> rules.rejectTitlesAbout().matcher(text).find())
        .filter(text -> !rules.title().other().matcher(text).find())
        .filter(text -> !rules.title().sentence().matcher(text).find())
        .toList();
  }
}
