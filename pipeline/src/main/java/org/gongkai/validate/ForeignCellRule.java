package org.gongkai.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.fact.Place;

/**
 * A table holds no cell that its form does not have. One result for each table.
 *
 * @param tables the required and optional cells of each section and form, as one set
 */
public record ForeignCellRule(RuleHeader header, List<ByForm<Set<Place>>> tables) implements Rule {
  /** What its message may name. */
  public static final Set<String> MESSAGE_VALUES = Set.of("section", "cells", "count");

  public ForeignCellRule {
    tables = List.copyOf(tables);
  }

  @Override
  public List<RuleResult> check(FactTable table) {
    return tables.stream().flatMap(t -> check(t, table).stream()).toList();
  }

  private List<RuleResult> check(ByForm<Set<Place>> form, FactTable table) {
    List<Place> places = table.places(form.section());
    return form.check(header, table, known -> Optional.of(check(places, known)));
  }

  private RuleResult check(List<Place> places, Set<Place> known) {
    if (places.isEmpty()) return header.notAssessable();
    List<Place> foreign = places.stream().filter(p -> !known.contains(p)).toList();
    return foreign.isEmpty() ? header.pass() : broken(foreign);
  }

  private RuleResult broken(List<Place> foreign) {
    String cells =
        foreign.stream()
            .map(p -> p.category() + "/" + p.breakdown())
            .collect(Collectors.joining(", "));
    return header.fail(
        Map.of(
            "section", foreign.get(0).section().code(),
            "cells", cells,
            "count", Integer.toString(foreign.size())),
        foreign);
  }
}
