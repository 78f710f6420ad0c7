package org.gongkai.validate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.fact.Place;

/**
 * The cells that every report on a form has were found. One result for each table.
 *
 * @param tables the required cells of each section and form, as one list
 * @param percent how many of them must have been found
 */
public record PresenceRule(RuleHeader header, List<ByForm<List<Place>>> tables, int percent)
    implements Rule {
  /** What its message may name. */
  public static final Set<String> MESSAGE_VALUES =
      Set.of("section", "found", "expected", "missing");

  public PresenceRule {
    tables = List.copyOf(tables);
  }

  @Override
  public List<RuleResult> check(FactTable table) {
    return tables.stream()
        .flatMap(t -> t.check(header, table, cells -> Stream.of(check(cells, table))).stream())
        .toList();
  }

  private RuleResult check(List<Place> cells, FactTable table) {
    List<Place> missing = cells.stream().filter(c -> !table.located(c)).toList();
    int found = cells.size() - missing.size();
    return found * 100 >= cells.size() * percent ? header.pass() : broken(cells, missing, found);
  }

  private RuleResult broken(List<Place> cells, List<Place> missing, int found) {
    Map<String, String> values =
        Map.of(
            "section", cells.get(0).section().code(),
            "found", Integer.toString(found),
            "expected", Integer.toString(cells.size()),
            "missing", rows(missing));
    return header.fail(values, missing);
  }

  private static String rows(List<Place> missing) {
    return missing.stream().map(Place::category).distinct().collect(Collectors.joining(", "));
  }
}
