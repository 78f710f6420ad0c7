package org.gongkai.vocabulary;

import java.util.Optional;

/**
 * What a document and its whereabouts tell of whose report it is.
 *
 * @param name the agency's name as printed or listed; empty if nothing names it
 * @param region a region's name or code that stands beside the name
 * @param year the data year
 * @param host of the page's address on the web, in lower case
 * @param place batch and landing path with a slash between
 * @param indexNumber of the page in its site's catalogue of information
 * @param areaCode of the telephone number in its contact line
 * @param postcode in its contact line
 */
public record AgencyClues(
    Optional<String> name,
    Optional<String> region,
    int year,
    Optional<String> host,
    String place,
    Optional<String> indexNumber,
    Optional<String> areaCode,
    Optional<String> postcode) {

  /** A name and nothing else. */
  public static AgencyClues ofName(String name, int year) {
    return new AgencyClues(
        Optional.of(name),
        Optional.empty(),
        year,
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
