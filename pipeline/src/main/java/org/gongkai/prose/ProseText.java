package org.gongkai.prose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The prose of a report as a text.
 *
 * @param characters of all prose, without blanks
 * @param years that it speaks of, sorted; not those of comparisons, days of writing and plans
 * @param problemsCharacters of the section about problems; empty where the report has no such
 *     heading
 * @param problemsYears that this section speaks of, sorted
 * @param closed whether another heading follows that section: nothing of it is cut off
 * @param sketch by which texts are compared; empty for a text that is too short
 */
public record ProseText(
    int characters,
    List<Integer> years,
    OptionalInt problemsCharacters,
    List<Integer> problemsYears,
    boolean closed,
    Optional<String> sketch) {
  public ProseText {
    years = List.copyOf(years);
    problemsYears = List.copyOf(problemsYears);
  }
}
