package org.gongkai.vocabulary;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a person has found out about whose reports some documents are: they are those that fit
 * everything that is given here.
 *
 * @param source where it is written down, file and line
 * @param printed the name that they bear, in its plain spelling
 * @param host of their addresses, or what these end with after a dot
 * @param path what their batch and landing path begin with
 * @param indexNumber what their index numbers begin with
 * @param firstYear of their data years
 * @param lastYear of their data years
 * @param agency id or full name of the body, where it is not the printed name
 * @param region code of the division in which the body has its seat
 * @param reason how it is known
 */
public record Binding(
    String source,
    Optional<String> printed,
    Optional<String> host,
    Optional<String> path,
    Optional<String> indexNumber,
    OptionalInt firstYear,
    OptionalInt lastYear,
    Optional<String> agency,
    Optional<String> region,
    String reason) {

  /** Whether it says something about the document whose plain name is given. */
  boolean fits(AgencyClues clues, Optional<String> plainName) {
    return printed.map(name -> plainName.filter(name::equals).isPresent()).orElse(true)
        && host.map(h -> clues.host().filter(x -> isWithin(x, h)).isPresent()).orElse(true)
        && path.map(p -> clues.place().startsWith(p)).orElse(true)
        && indexNumber
            .map(i -> clues.indexNumber().filter(x -> x.startsWith(i)).isPresent())
            .orElse(true)
        && firstYear.orElse(clues.year()) <= clues.year()
        && lastYear.orElse(clues.year()) >= clues.year();
  }

  /** Whether two of them fit the same documents by what they say. */
  public boolean overlaps(Binding other) {
    return printed.equals(other.printed)
        && host.equals(other.host)
        && path.equals(other.path)
        && indexNumber.equals(other.indexNumber)
        && firstYear.orElse(0) <= other.lastYear.orElse(Integer.MAX_VALUE)
        && other.firstYear.orElse(0) <= lastYear.orElse(Integer.MAX_VALUE);
  }

  /** Something beside the name says which documents are meant. */
  public boolean isPlaced() {
    return host.isPresent() || path.isPresent() || indexNumber.isPresent();
  }

  /** Whether a host is the given one or lies below it. */
  static boolean isWithin(String host, String domain) {
    return host.equals(domain) || host.endsWith("." + domain);
  }
}
