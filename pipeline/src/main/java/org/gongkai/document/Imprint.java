package org.gongkai.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a page says of its own publication, in fields that it declares or prints.
 *
 * @param publishedOn the day of publication
 * @param publisher who put it up: says where, not whose report it is
 * @param indexNumber the number under which the site's catalogue of information lists it
 * @param address where the page says that it stands on the web
 * @param contact how its agency can be reached
 */
public record Imprint(
    Optional<LocalDate> publishedOn,
    Optional<String> publisher,
    Optional<String> indexNumber,
    Optional<String> address,
    Contact contact) {

  /** A page that says nothing of its publication. */
  public static final Imprint NONE =
      new Imprint(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A page that does not say how its agency can be reached. */
  public Imprint(
      Optional<LocalDate> publishedOn,
      Optional<String> publisher,
      Optional<String> indexNumber,
      Optional<String> address) {
    this(publishedOn, publisher, indexNumber, address, Contact.NONE);
  }

  /** The same with another day of publication. */
  public Imprint published(Optional<LocalDate> day) {
    return new Imprint(day, publisher, indexNumber, address, contact);
  }
}
