package org.gongkai.recognize;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.gongkai.prose.Prose;
import org.gongkai.prose.ProseSection;
import org.gongkai.prose.ProseText;

/** Reads the prose of a report: what it states, and what it is like as a text. */
final class ProseReader {
  private final ClaimReader claims;
  private final SpokenYears years;

  ProseReader(ClaimRules rules, ScopeReader scopes, SpokenYears years) {
    this.claims = new ClaimReader(rules, scopes, years);
    this.years = years;
  }

  /**
   * The prose of a report.
   *
   * @param year of the report
   * @param agency its name as printed or listed
   */
  Prose read(Sentences prose, OptionalInt year, Optional<String> agency) {
    return new Prose(claims.read(prose, year, agency), text(prose, agency));
  }

  private Optional<ProseText> text(Sentences prose, Optional<String> agency) {
    if (prose.all().isEmpty()) return Optional.empty();
    List<Sentence> problems =
        prose.all().stream().filter(s -> s.section() == ProseSection.PROBLEMS).toList();
    boolean told = prose.sections().contains(ProseSection.PROBLEMS);
    return Optional.of(
        new ProseText(
            characters(prose.all()),
            years(prose.all()),
            told ? OptionalInt.of(characters(problems)) : OptionalInt.empty(),
            years(problems),
            prose.sections().contains(ProseSection.OTHER),
            Sketch.of(prose.all(), agency)));
  }

  private static int characters(List<Sentence> sentences) {
    return sentences.stream().mapToInt(s -> s.text().length()).sum();
  }

  private List<Integer> years(List<Sentence> sentences) {
    TreeSet<Integer> all = new TreeSet<>();
    sentences.forEach(s -> all.addAll(years.past(s.text())));
    return List.copyOf(all);
  }
}
