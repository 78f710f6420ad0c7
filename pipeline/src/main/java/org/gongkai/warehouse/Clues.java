package org.gongkai.warehouse;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.document.Contact;
import org.gongkai.vocabulary.AgencyClues;

/** Gathers what a report tells of whose it is. */
final class Clues {
  private Clues() {}

  /** The clues of a report whose data year is known. */
  static AgencyClues of(ReportHead head) {
    Contact contact = head.imprint().contact();
    return new AgencyClues(
        head.agencyVerbatim(),
        head.regionHint(),
        head.year().orElseThrow(),
        address(head).flatMap(Clues::host),
        head.file().batch() + "/" + head.file().landingPath(),
        head.imprint().indexNumber(),
        contact.areaCode(),
        contact.postcode());
  }

  /** Where the page stands on the web: the address that it was fetched from before its own word. */
  private static Optional<String> address(ReportHead head) {
    return head.file().metadata().sourceUri().or(head.imprint()::address);
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(new URI(address).getHost()).map(h -> h.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      // An address that is none tells nothing.
      return Optional.empty();
    }
  }
}
