package org.gongkai.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.fact.Section;

/**
 * What a rule looks at in one official table, form by form.
 *
 * @param section the table
 * @param applications by id of the form, in the order of the form
 */
public record ByForm<T>(Section section, Map<String, List<T>> applications) {
  public ByForm {
    applications = Map.copyOf(applications);
  }

  /** What is looked at in a report; nothing if the table was not found. */
  Stream<T> of(FactTable table) {
    return table.form(section).map(form -> applications.getOrDefault(form, List.of())).stream()
        .flatMap(List::stream);
  }

  /**
   * A result for each application that has one; one "not assessable" if the table was not found.
   */
  List<RuleResult> check(
      RuleHeader header, FactTable table, Function<T, Optional<RuleResult>> application) {
    Optional<String> form = table.form(section);
    if (form.isEmpty()) return List.of(header.notAssessable());
    List<RuleResult> results = new ArrayList<>();
    for (T found : applications.getOrDefault(form.get(), List.of()))
      application.apply(found).ifPresent(results::add);
    return results;
  }
}
