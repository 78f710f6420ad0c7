package org.gongkai.generate.fault;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.generate.Expected;
import org.gongkai.generate.Expected.Printed;
import org.gongkai.generate.Expected.Undecidable;

/** What a reader may say of each cell, while a fault is planted. */
final class Truth {
  private final Map<Place, Expected> cells;

  Truth(Map<Place, Expected> cells) {
    this.cells = new LinkedHashMap<>(cells);
  }

  Map<Place, Expected> cells() {
    return cells;
  }

  /** The number that is owed for the cell; empty where none is. */
  Optional<BigDecimal> owed(Place place) {
    return cells.get(place) instanceof Printed printed
        ? Optional.of(printed.number())
        : Optional.empty();
  }

  /** The cell now holds this number; a doubt about its place stays. */
  void print(Place place, BigDecimal number) {
    boolean isDoubtful = cells.get(place) instanceof Undecidable;
    cells.replace(place, isDoubtful ? new Undecidable(number) : new Printed(number));
  }

  /** Nothing that counts is printed in the cell any longer. */
  void blank(Place place) {
    cells.replace(place, new Expected.Blank());
  }

  /** The cell is no longer on the page. */
  void forget(Place place) {
    cells.remove(place);
  }

  /** The page no longer tells for sure whose the number is. */
  void doubt(Place place) {
    owed(place).ifPresent(number -> cells.replace(place, new Undecidable(number)));
  }

  /**
   * Nobody can tell for sure whether the cell is still there; a blank one cannot be told at all.
   */
  void doubtOrForget(Place place) {
    if (cells.get(place) instanceof Expected.Blank) forget(place);
    else doubt(place);
  }

  /** The numbers of these cells are no longer sure. */
  void doubt(Predicate<Place> which) {
    for (Place place : Set.copyOf(cells.keySet())) if (which.test(place)) doubt(place);
  }

  /** Two cells have changed their figures. */
  void swap(Place one, Place other) {
    Expected first = cells.get(one);
    Expected second = cells.get(other);
    if (first == null || second == null) return;
    cells.replace(one, second);
    cells.replace(other, first);
  }

  /** The cells that stand in one printed row with this one; the last table has only one row. */
  static Predicate<Place> sameRow(Place place) {
    return other ->
        other.section() == place.section()
            && (place.section() == Section.DISPUTE || other.category().equals(place.category()));
  }
}
