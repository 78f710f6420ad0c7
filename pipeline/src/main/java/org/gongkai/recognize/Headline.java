package org.gongkai.recognize;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The titles of a page.
 *
 * @param declared from metadata and the document's own title, in order of trust
 * @param printed title lines above the first table, in reading order
 * @param sentences words of sentences there that name the report like a title
 * @param about declared titles of whatever page it is; where no printed title has a year, also
 *     short lines about disclosure, which may be titles of other pages
 */
record Headline(
    List<Title> declared, List<Title> printed, List<Title> sentences, List<String> about) {

  /** Something names a report. */
  boolean isPresent() {
    return !declared.isEmpty() || !printed.isEmpty() || !sentences.isEmpty();
  }

  /** All titles, those of the page's lines first. */
  Stream<Title> titles() {
    return Stream.concat(printed.stream(), declared.stream());
  }

  /** A title of that year names an agency. */
  boolean namesAgency(OptionalInt year) {
    return titles().anyMatch(title -> title.isOf(year) && title.name().isPresent());
  }

  /** A title or a sentence names a year. */
  boolean hasYear() {
    return Stream.concat(titles(), sentences.stream()).anyMatch(t -> t.year().isPresent());
  }

  /** The title to show: of that year and with a name before others. */
  Optional<Title> shown(OptionalInt year) {
    return titles()
        .filter(title -> title.isOf(year))
        .max(Comparator.comparing(title -> title.name().isPresent()))
        .or(() -> titles().findFirst());
  }
}
