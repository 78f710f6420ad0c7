package org.gongkai.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.fact.Section;

/**
 * A table follows the form that was in force for its data year. One result for each table whose
 * form is known here.
 *
 * @param spells when each form was in force
 */
public record FormYearRule(RuleHeader header, List<Section> sections, List<Spell> spells)
    implements Rule {
  /** What its message may name. */
  public static final Set<String> MESSAGE_VALUES = Set.of("section", "form", "year");

  /**
   * The data years of a form.
   *
   * @param form its id
   * @param first first data year
   * @param last last data year; {@link java.time.Year#MAX_VALUE} while in force
   */
  public record Spell(String form, int first, int last) {
    private boolean covers(int year) {
      return year >= first && year <= last;
    }
  }

  public FormYearRule {
    sections = List.copyOf(sections);
    spells = List.copyOf(spells);
  }

  @Override
  public List<RuleResult> check(FactTable table) {
    return sections.stream().map(s -> check(s, table)).toList();
  }

  private RuleResult check(Section section, FactTable table) {
    Optional<Spell> spell = table.form(section).flatMap(this::spell);
    if (spell.isEmpty()) return header.notAssessable();
    if (table.year().isEmpty()) return header.uncertain();
    int year = table.year().getAsInt();
    return spell.get().covers(year) ? header.pass() : broken(section, spell.get(), year);
  }

  private Optional<Spell> spell(String form) {
    return spells.stream().filter(s -> s.form().equals(form)).findFirst();
  }

  private RuleResult broken(Section section, Spell spell, int year) {
    Map<String, String> values =
        Map.of("section", section.code(), "form", spell.form(), "year", Integer.toString(year));
    return header.fail(values, List.of());
  }
}
