package org.gongkai.validate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;

/**
 * The printed cells of one report by place. Derived facts are left out: a rule looks at what the
 * agency printed (or a correction put there), not at what follows from it.
 *
 * <p>A place that was found twice with different values has no number.
 */
public final class FactTable {
  private final Map<Section, String> forms;
  private final Map<Place, Cell> cells;
  private final SortedSet<Place> doubled = new TreeSet<>();
  private final OptionalInt year;

  /**
   * What rules ask of a place.
   *
   * @param fact the first fact there; empty where no cell was located
   * @param number empty for every cell that has none
   */
  record Cell(Optional<Fact> fact, Optional<BigDecimal> number) {
    private static final Cell NOT_LOCATED = new Cell(Optional.empty(), Optional.empty());

    boolean isLocated() {
      return fact.isPresent();
    }
  }

  private FactTable(Map<Section, String> forms, List<Fact> facts, OptionalInt year) {
    this.forms = Map.copyOf(forms);
    this.year = year;
    this.cells = new LinkedHashMap<>(facts.size() * 2);
    for (Fact fact : facts) if (!(fact.value() instanceof CellValue.Derived)) add(fact);
  }

  /**
   * The table.
   *
   * @param forms the form of each official table that was found
   * @param facts the facts of the report
   * @param year the data year, if known
   */
  public static FactTable of(Map<Section, String> forms, List<Fact> facts, OptionalInt year) {
    return new FactTable(forms, facts, year);
  }

  private void add(Fact fact) {
    Cell own = new Cell(Optional.of(fact), fact.value().number());
    Cell before = cells.putIfAbsent(fact.place(), own);
    if (before == null || same(before.fact().orElseThrow().value(), fact.value())) return;
    doubled.add(fact.place());
    cells.put(fact.place(), new Cell(before.fact(), Optional.empty()));
  }

  private static boolean same(CellValue one, CellValue other) {
    if (one.number().isEmpty() || other.number().isEmpty()) return one.equals(other);
    return one.number().get().compareTo(other.number().get()) == 0;
  }

  /** The form of a section's table; empty if it was not found. */
  public Optional<String> form(Section section) {
    return Optional.ofNullable(forms.get(section));
  }

  /** The data year. */
  public OptionalInt year() {
    return year;
  }

  /** The cell at a place. */
  Cell cell(Place place) {
    return cells.getOrDefault(place, Cell.NOT_LOCATED);
  }

  /** The fact at a place; the first of several. */
  public Optional<Fact> at(Place place) {
    return cell(place).fact();
  }

  /** What the cell says; empty if it was not located, or located twice with different values. */
  public Optional<CellValue> value(Place place) {
    return doubled.contains(place) ? Optional.empty() : at(place).map(Fact::value);
  }

  /** The number at a place; empty for every cell that has none. */
  public Optional<BigDecimal> number(Place place) {
    return cell(place).number();
  }

  /** Whether a cell was located there, whatever it says. */
  public boolean located(Place place) {
    return cells.containsKey(place);
  }

  /** Places that were found more than once with different values, sorted. */
  public SortedSet<Place> doubled() {
    return Collections.unmodifiableSortedSet(doubled);
  }

  /** The first fact of each place. */
  List<Fact> facts() {
    return cells.values().stream().map(cell -> cell.fact().orElseThrow()).toList();
  }

  /** The located places of a section. */
  public List<Place> places(Section section) {
    return cells.keySet().stream().filter(p -> p.section() == section).toList();
  }
}
