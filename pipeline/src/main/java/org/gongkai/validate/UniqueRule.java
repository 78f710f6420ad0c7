package org.gongkai.validate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;

/**
 * No place was found twice with different values. One result for each table, or one for each such
 * place.
 */
public record UniqueRule(RuleHeader header, List<Section> sections) implements Rule {
  /** What its message may name. */
  public static final Set<String> MESSAGE_VALUES = Set.of("cell");

  public UniqueRule {
    sections = List.copyOf(sections);
  }

  @Override
  public List<RuleResult> check(FactTable table) {
    return sections.stream().flatMap(s -> check(s, table).stream()).toList();
  }

  private List<RuleResult> check(Section section, FactTable table) {
    if (table.places(section).isEmpty()) return List.of(header.notAssessable());
    List<Place> doubled = table.doubled().stream().filter(p -> p.section() == section).toList();
    return doubled.isEmpty() ? List.of(header.pass()) : doubled.stream().map(this::broken).toList();
  }

  private RuleResult broken(Place place) {
    return header.fail(Map.of("cell", place.toString()), List.of(place));
  }
}
