package org.gongkai.fact;

import java.util.Optional;

/**
 * One cell of the long model, within its report.
 *
 * @param place which cell of which official table
 * @param value what it says
 * @param unit the unit's code as in the form's columns; {@code unknown} where none is printed and
 *     the form fixes none
 * @param origin where the number was taken from
 * @param form {@code 2019}, {@code 2021}, {@code 2014} or {@code 2008}, from the labels of its
 *     block
 * @param scope whose figures the table holds
 * @param provenance the cell; empty for derived facts
 */
public record Fact(
    Place place,
    CellValue value,
    String unit,
    Origin origin,
    String form,
    Scope scope,
    Optional<Provenance> provenance) {

  /** The same fact with the address of its cell. */
  public Fact at(String address) {
    if (provenance.filter(cell -> !cell.address().equals(address)).isEmpty()) return this;
    return new Fact(
        place, value, unit, origin, form, scope, provenance.map(cell -> cell.at(address)));
  }

  /** The same fact in a table that holds the figures of those. */
  public Fact of(Scope whose) {
    return new Fact(place, value, unit, origin, form, whose, provenance);
  }

  /** The same fact with another value and origin. */
  public Fact with(CellValue other, Origin newOrigin) {
    return new Fact(place, other, unit, newOrigin, form, scope, provenance);
  }
}
