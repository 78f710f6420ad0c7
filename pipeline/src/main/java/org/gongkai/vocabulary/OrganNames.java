package org.gongkai.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What organs do, by the words in their names, and their one spelling. */
public final class OrganNames {
  /** What nothing in the configuration names. */
  private static final String OTHER = "other";

  /**
   * A word in an organ's name.
   *
   * @param functionCode what an organ with that word does
   * @param key the word
   */
  public record Function(String functionCode, String key) {}

  private final Map<Character, List<Function>> byFirst;
  private final Map<String, String> standard;

  /**
   * The given words.
   *
   * @param functions in any order; the longest word in a name decides, the first of two in the name
   * @param standard printed organ names and their standard spelling
   */
  public OrganNames(List<Function> functions, Map<String, String> standard) {
    byFirst =
        functions.stream()
            .filter(f -> !f.key().isEmpty())
            .sorted(Comparator.comparingInt(f -> -f.key().length()))
            .collect(Collectors.groupingBy(f -> f.key().charAt(0)));
    this.standard = Map.copyOf(standard);
  }

  /** Whether the text contains a word for what an organ does. */
  public boolean isKnown(String organ) {
    return first(organ) >= 0;
  }

  /** Where the first such word begins; -1 without one. */
  int first(String organ) {
    for (int i = 0; i < organ.length(); i++) if (at(organ, i).isPresent()) return i;
    return -1;
  }

  /** What the organ does; {@code other} if nothing says so. */
  public String functionCode(String organ) {
    return IntStream.range(0, organ.length())
        .mapToObj(i -> at(organ, i))
        .flatMap(Optional::stream)
        .reduce((a, b) -> b.key().length() > a.key().length() ? b : a)
        .map(Function::functionCode)
        .orElse(OTHER);
  }

  /** Whether the text begins with such a word. */
  boolean begins(String rest) {
    return !rest.isEmpty() && at(rest, 0).isPresent();
  }

  /** The organ's name in its one spelling. */
  public String standard(String organ) {
    return standard.getOrDefault(organ, organ);
  }

  private Optional<Function> at(String text, int index) {
    for (Function f : byFirst.getOrDefault(text.charAt(index), List.of()))
      if (text.startsWith(f.key(), index)) return Optional.of(f);
    return Optional.empty();
  }
}
