package org.gongkai.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Place;

/**
 * Looks for the one cell, or the two cells of a row, whose change would satisfy the equations that
 * fail. Failing equations that share a cell belong together. A finding is made only where it is the
 * only one for all that it explains, satisfies all of them, breaks no other, and two of them share
 * no other cell: a single equation could be anybody's suspicion.
 *
 * <p>A cell that was corrected is not suspected. Counts stay whole and, where the column has no
 * sign, not negative. Nothing is said of a report in which more than {@value #MOST_BROKEN}
 * equations fail: that is no slip in single cells.
 */
final class FaultSearch {
  /** Two slips break six equations; a shifted row or column breaks more than this. */
  static final int MOST_BROKEN = 20;

  private final FactTable table;
  private final Map<Place, List<Equation>> byCell = new LinkedHashMap<>();
  private final Set<Equation> broken = new LinkedHashSet<>();

  FaultSearch(List<Equation> equations, FactTable table) {
    this.table = table;
    for (Equation equation : equations) {
      for (Place cell : equation.cells())
        byCell.computeIfAbsent(cell, c -> new ArrayList<>()).add(equation);
      if (equation.isBroken(table::number)) broken.add(equation);
    }
  }

  /** What was found, in the order of the equations. */
  List<Suspicion> suspicions() {
    if (broken.size() > MOST_BROKEN) return List.of();
    List<Suspicion> found = new ArrayList<>(only(explanations()));
    for (Place cell : byCell.keySet()) if (isUnread(cell)) unreadCell(cell).ifPresent(found::add);
    return found;
  }

  /** Those that no other explanation contests. */
  private static List<Suspicion> only(List<Suspicion> explanations) {
    Map<Equation, Integer> times = new HashMap<>();
    for (Suspicion suspicion : explanations)
      suspicion.equations().forEach(equation -> times.merge(equation, 1, Integer::sum));
    return explanations.stream()
        .filter(suspicion -> suspicion.equations().stream().allMatch(e -> times.get(e) == 1))
        .toList();
  }

  private List<Suspicion> explanations() {
    List<Set<Equation>> parts = parts();
    Set<Place> suspects = new LinkedHashSet<>();
    broken.forEach(equation -> suspects.addAll(equation.cells()));
    List<Suspicion> found = new ArrayList<>();
    for (Set<Equation> part : parts)
      for (Place cell : suspects) wrongCell(cell, part).ifPresent(found::add);
    for (List<Place> row : rows(suspects))
      for (Place one : row)
        for (Place other : row)
          if (one.compareTo(other) < 0) exchange(one, other, parts).ifPresent(found::add);
    return found;
  }

  /** The failing equations, those together that are linked by shared cells. */
  private List<Set<Equation>> parts() {
    List<Set<Equation>> parts = new ArrayList<>();
    Set<Equation> left = new LinkedHashSet<>(broken);
    while (!left.isEmpty()) {
      Set<Equation> part = new LinkedHashSet<>(List.of(left.iterator().next()));
      Set<Place> cells = new HashSet<>();
      do {
        part.forEach(equation -> cells.addAll(equation.cells()));
      } while (part.addAll(left.stream().filter(e -> shares(e, cells)).toList()));
      left.removeAll(part);
      parts.add(part);
    }
    return parts;
  }

  private static boolean shares(Equation equation, Set<Place> cells) {
    return equation.cells().stream().anyMatch(cells::contains);
  }

  private Optional<Suspicion> wrongCell(Place cell, Set<Equation> part) {
    List<Equation> own = byCell.get(cell);
    if (!isPrinted(cell) || !own.containsAll(part) || !areIndependent(cell, part))
      return Optional.empty();
    BigDecimal printed = table.number(cell).orElseThrow();
    return solution(cell, own)
        .map(n -> new Suspicion.WrongCell(cell, printed, n, List.copyOf(part)));
  }

  private Optional<Suspicion> unreadCell(Place cell) {
    List<Equation> closed =
        byCell.get(cell).stream().filter(e -> e.isClosedBut(cell, table::number)).toList();
    if (!areIndependent(cell, closed)) return Optional.empty();
    return solution(cell, byCell.get(cell)).map(n -> new Suspicion.UnreadCell(cell, n, closed));
  }

  /** The one count that satisfies every equation of a cell whose other cells have numbers. */
  private Optional<BigDecimal> solution(Place cell, List<Equation> own) {
    Optional<BigDecimal> solution =
        own.stream()
            .filter(e -> e.isClosedBut(cell, table::number))
            .map(e -> e.solvedFor(cell, table::number))
            .findFirst();
    boolean signed = own.stream().anyMatch(Equation::signed);
    return solution.filter(n -> isCount(n, signed) && holdWith(Map.of(cell, n)));
  }

  private static boolean isCount(BigDecimal number, boolean signed) {
    return number.stripTrailingZeros().scale() <= 0 && (signed || number.signum() >= 0);
  }

  /** No equation of these cells is broken when they have other numbers. */
  private boolean holdWith(Map<Place, BigDecimal> changes) {
    Function<Place, Optional<BigDecimal>> changed =
        cell -> Optional.ofNullable(changes.get(cell)).or(() -> table.number(cell));
    return changes.keySet().stream()
        .flatMap(cell -> byCell.get(cell).stream())
        .noneMatch(equation -> equation.isBroken(changed));
  }

  /** Two of the equations have no other cell in common and no cell without a number. */
  private boolean areIndependent(Place cell, Iterable<Equation> equations) {
    for (Equation one : equations)
      for (Equation other : equations)
        if (one != other && isClosed(one, cell) && isClosed(other, cell) && meet(one, other, cell))
          return true;
    return false;
  }

  private boolean isClosed(Equation equation, Place cell) {
    return equation.isClosedBut(cell, table::number);
  }

  private static boolean meet(Equation one, Equation other, Place cell) {
    return one.cells().stream().filter(other.cells()::contains).allMatch(cell::equals);
  }

  private Optional<Suspicion> exchange(Place one, Place other, List<Set<Equation>> parts) {
    BigDecimal first = table.number(one).orElseThrow();
    BigDecimal second = table.number(other).orElseThrow();
    if (first.compareTo(second) == 0) return Optional.empty();
    Set<Equation> explained = new LinkedHashSet<>();
    for (Equation equation : broken)
      if (equation.sign(one) != equation.sign(other)) explained.add(equation);
    boolean whole =
        parts.stream()
            .allMatch(p -> explained.containsAll(p) || p.stream().noneMatch(explained::contains));
    boolean closed = explained.stream().allMatch(e -> isClosed(e, one));
    if (explained.size() < 2 || !whole || !closed) return Optional.empty();
    boolean holds = holdWith(Map.of(one, second, other, first));
    return holds
        ? Optional.of(new Suspicion.ExchangedCells(one, other, List.copyOf(explained)))
        : Optional.empty();
  }

  /** The printed cells of each row, among those. */
  private List<List<Place>> rows(Set<Place> cells) {
    Map<String, List<Place>> rows = new LinkedHashMap<>();
    for (Place cell : cells)
      if (isPrinted(cell))
        rows.computeIfAbsent(cell.section() + "/" + cell.category(), r -> new ArrayList<>())
            .add(cell);
    return List.copyOf(rows.values());
  }

  /** It has a number that was read and not corrected. */
  private boolean isPrinted(Place cell) {
    return table.number(cell).isPresent()
        && table.at(cell).filter(f -> f.value() instanceof CellValue.Reported).isPresent();
  }

  private boolean isUnread(Place cell) {
    return table.value(cell).filter(v -> v instanceof CellValue.Unreadable).isPresent();
  }
}
