package org.gongkai.align;

import java.util.List;
import java.util.Optional;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Evidence;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Origin;
import org.gongkai.fact.Place;
import org.gongkai.fact.Provenance;
import org.gongkai.fact.Scope;
import org.gongkai.issue.Issue;

/**
 * What one aligner read.
 *
 * @param form the national form that the labels show; empty when they do not tell
 * @param facts one a place
 * @param issues what was in doubt
 */
record Placed(Optional<String> form, List<Fact> facts, List<Issue> issues) {

  /** No table of this kind. */
  static final Placed NOTHING = new Placed(Optional.empty(), List.of(), List.of());

  /** A fact from one printed cell. */
  static Fact fact(
      Place place, CellValue value, String unit, String form, Spot spot, Labelled labelled) {
    String id = spot.block() + "." + spot.row() + "." + spot.position();
    return fact(place, value, unit, form, spot, labelled, id, spot.text());
  }

  /**
   * A fact whose cell cannot be told within its row: the row's values stand for it. More than one
   * row of the form may claim them, so that the place is a part of the id.
   */
  static Fact unplaced(
      Place place, String reason, String unit, String form, List<Spot> values, Labelled labelled) {
    Spot spot = values.get(0);
    String claim = "/" + place.category() + "/" + place.breakdown();
    String id = spot.block() + "." + spot.row() + "." + spot.position() + claim;
    String printed = Spot.texts(values);
    CellValue value = new CellValue.Unreadable(reason);
    return fact(place, value, unit, form, spot, labelled, id, printed);
  }

  /**
   * The words and witnesses of a cell.
   *
   * @param row the row's label as printed
   * @param column the column's heading as printed or as in the form
   * @param evidence the witnesses that placed it
   */
  record Labelled(String row, String column, Evidence evidence) {}

  private static Fact fact(
      Place place,
      CellValue value,
      String unit,
      String form,
      Spot spot,
      Labelled labelled,
      String id,
      String verbatim) {
    Provenance provenance =
        new Provenance(
            id,
            spot.block(),
            spot.row(),
            spot.position(),
            verbatim,
            labelled.row(),
            labelled.column(),
            labelled.evidence(),
            "");
    return new Fact(place, value, unit, Origin.TABLE, form, Scope.UNKNOWN, Optional.of(provenance));
  }

  /** The form that holds where the labels do not tell. */
  Placed in(String fallback) {
    if (form.isPresent()) return this;
    List<Fact> told =
        facts.stream()
            .map(
                f ->
                    new Fact(
                        f.place(),
                        f.value(),
                        f.unit(),
                        f.origin(),
                        fallback,
                        f.scope(),
                        f.provenance()))
            .toList();
    return new Placed(Optional.of(fallback), told, issues);
  }
}
