package org.gongkai.recognize;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.landing.SourceMetadata;

/** The day on which a report was published: from metadata, the page's fields, its dated lines. */
record PublicationDay(RecognitionRules.Published rules) {

  Optional<LocalDate> find(
      SourceMetadata metadata, ExtractedDocument document, List<PageLine> opening) {
    return metadata.published().or(() -> declared(document)).or(() -> printed(opening));
  }

  private Optional<LocalDate> declared(ExtractedDocument document) {
    return rules.metadata().stream()
        .map(document.metadata()::get)
        .filter(Objects::nonNull)
        .flatMap(value -> day(rules.value(), value).stream())
        .findFirst();
  }

  private Optional<LocalDate> printed(List<PageLine> opening) {
    return opening.stream()
        .flatMap(line -> rules.lines().stream().flatMap(p -> day(p, line.text()).stream()))
        .findFirst();
  }

  private static Optional<LocalDate> day(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) return Optional.empty();
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group("y")),
              Integer.parseInt(matcher.group("m")),
              Integer.parseInt(matcher.group("d"))));
    } catch (DateTimeException e) {
      // A day such as 2024-13-45 is no day; the next line may have one.
      return Optional.empty();
    }
  }
}
