package org.gongkai.recognize;

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
 * @param about lines there, and declared titles, that are about disclosure and short: titles of
 *     whatever page it is
 */
record Headline(
    List<Title> declared, List<Title> printed, List<Title> sentences, List<String> about) {

  /** Something names a report. */
  boolean isPresent() {
    return !declared.isEmpty() || !printed.isEmpty() || !sentences.isEmpty();
  }

  /** All titles, those of the page's own lines first. */
  Stream<Title> titles() {
    return Stream.concat(printed.stream(), declared.stream());
  }

  /** A title or a sentence names a year. */
  boolean hasYear() {
    return Stream.concat(titles(), sentences.stream()).anyMatch(t -> t.year().isPresent());
  }

  /** The title to show: the first with a name, else the first. */
  Optional<Title> shown() {
    return titles().filter(t -> t.name().isPresent()).findFirst().or(() -> titles().findFirst());
  }

  /** The year of the titles if they agree. */
  OptionalInt year(List<Title> titles) {
    List<Integer> years =
        titles.stream().flatMap(t -> t.year().stream().boxed()).distinct().toList();
    return years.size() == 1 ? OptionalInt.of(years.get(0)) : OptionalInt.empty();
  }
}
