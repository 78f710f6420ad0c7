package org.gongkai.recognize;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.document.Contact;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Imprint;
import org.gongkai.landing.SourceMetadata;

/**
 * Reads what a page says of its publication: from the metadata beside the file, the fields that the
 * page declares, the fields that it prints in lines or in a table above the report.
 */
record ImprintReader(RecognitionRules.Imprint rules) {
  private static final Pattern COLON = Pattern.compile(":$");

  Imprint read(SourceMetadata metadata, ExtractedDocument document, PageContent content) {
    List<String> printed = printedFields(content.opening());
    return new Imprint(
        metadata.published().or(() -> day(document, printed)),
        printed(rules.publisher(), printed).or(() -> declared(rules.publisher(), document)),
        declared(rules.indexNumber(), document).or(() -> printed(rules.indexNumber(), printed)),
        metadata.sourceUri().or(() -> declared(rules.address(), document)),
        contact(content));
  }

  /** From all contact lines of the agency; what they do not agree on is left out. */
  private Contact contact(PageContent content) {
    List<String> found = new ArrayList<>();
    for (PageLine line : content.lines())
      if (!line.isTabular() && isContact(line.text())) found.add(line.text());
    return new Contact(
        agreed(rules.contact().areaCode(), found), agreed(rules.contact().postcode(), found));
  }

  private boolean isContact(String text) {
    return rules.contact().line().matcher(text).find()
        && !rules.contact().notLine().matcher(text).find();
  }

  private static Optional<String> agreed(Pattern pattern, List<String> found) {
    Set<String> values = new TreeSet<>();
    for (String text : found) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) values.add(matcher.group("value"));
    }
    return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
  }

  /** The lines; and a cell, or a line that ends with a colon, together with what follows it. */
  private static List<String> printedFields(List<PageLine> opening) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < opening.size(); i++) {
      PageLine line = opening.get(i);
      fields.add(line.text());
      if (i + 1 == opening.size()) continue;
      PageLine next = opening.get(i + 1);
      boolean pair = line.isTabular() ? next.isTabular() : line.text().endsWith(":");
      if (pair) fields.add(COLON.matcher(line.text()).replaceFirst("") + ":" + next.text());
    }
    return fields;
  }

  private Optional<LocalDate> day(ExtractedDocument document, List<String> printed) {
    RecognitionRules.Field rule = rules.published();
    return values(rule, document)
        .flatMap(value -> day(rule.value(), value).stream())
        .findFirst()
        .or(() -> printedDay(rule, printed));
  }

  private static Optional<LocalDate> printedDay(RecognitionRules.Field rule, List<String> fields) {
    for (String text : fields)
      for (Pattern pattern : rule.printed()) {
        Optional<LocalDate> day = day(pattern, text);
        if (day.isPresent()) return day;
      }
    return Optional.empty();
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
      // A day such as 2024-13-45 is no day; the next field may have one.
      return Optional.empty();
    }
  }

  private static Stream<String> values(RecognitionRules.Field rule, ExtractedDocument document) {
    return rule.declared().stream().map(document.metadata()::get).filter(Objects::nonNull);
  }

  private static Optional<String> declared(
      RecognitionRules.Field rule, ExtractedDocument document) {
    return values(rule, document)
        .map(String::strip)
        .filter(value -> rule.value().matcher(value).matches())
        .findFirst();
  }

  private static Optional<String> printed(RecognitionRules.Field rule, List<String> fields) {
    for (String text : fields)
      for (Pattern pattern : rule.printed()) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) return Optional.of(matcher.group("value"));
      }
    return Optional.empty();
  }
}
