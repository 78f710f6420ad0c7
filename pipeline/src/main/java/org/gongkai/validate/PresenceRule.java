package org.gongkai.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.fact.Place;

/**
 * The cells that every report on a form has were found. One result for each table.
 *
 * @param tables the required cells of each section and form, as one list
 * @param percent how many of them must have been found
 */
public record PresenceRule(RuleHeader header, List<ByForm<List<Expected>>> tables, int percent)
    implements Rule {
  /** What its message may name. */
  public static final Set<String> MESSAGE_VALUES =
      Set.of("section", "found", "expected", "missing");

  // A lost half of a table would name 15 rows.
  private static final int NAMED = 5;

  /**
   * A required cell.
   *
   * @param place where it is
   * @param parts cells below it that some reports print in its stead
   */
  public record Expected(Place place, List<Place> parts) {
    public Expected {
      parts = List.copyOf(parts);
    }

    private boolean isFound(FactTable table) {
      if (table.located(place)) return true;
      for (Place part : parts) if (table.located(part)) return true;
      return false;
    }
  }

  public PresenceRule {
    tables = List.copyOf(tables);
  }

  @Override
  public List<RuleResult> check(FactTable table) {
    return tables.stream()
        .flatMap(t -> t.check(header, table, cells -> Optional.of(check(cells, table))).stream())
        .toList();
  }

  private RuleResult check(List<Expected> cells, FactTable table) {
    List<Place> missing =
        cells.stream().filter(c -> !c.isFound(table)).map(Expected::place).toList();
    int found = cells.size() - missing.size();
    boolean enough = found * 100 >= cells.size() * percent;
    return enough ? header.pass() : broken(missing, found, cells.size());
  }

  private RuleResult broken(List<Place> missing, int found, int expected) {
    Map<String, String> values =
        Map.of(
            "section", missing.get(0).section().code(),
            "found", Integer.toString(found),
            "expected", Integer.toString(expected),
            "missing", rows(missing));
    return header.fail(values, missing);
  }

  private static String rows(List<Place> missing) {
    List<String> rows = missing.stream().map(Place::category).distinct().toList();
    String named = rows.stream().limit(NAMED).collect(Collectors.joining(", "));
    return rows.size() <= NAMED ? named : named + " and " + (rows.size() - NAMED) + " more rows";
  }
}
