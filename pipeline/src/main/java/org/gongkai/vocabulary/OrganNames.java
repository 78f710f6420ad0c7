package org.gongkai.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  private final List<Function> longestFirst;
  private final Map<String, String> standard;

  /**
   * The given words.
   *
   * @param functions in any order; the longest word in a name decides
   * @param standard printed organ names and their standard spelling
   */
  public OrganNames(List<Function> functions, Map<String, String> standard) {
    longestFirst =
        functions.stream()
            .sorted(
                Comparator.comparingInt((Function f) -> -f.key().length())
                    .thenComparing(Function::key))
            .toList();
    this.standard = Map.copyOf(standard);
  }

  /** Whether the text contains a word for what an organ does. */
  public boolean isKnown(String organ) {
    return function(organ).isPresent();
  }

  /** What the organ does; {@code other} if nothing says so. */
  public String functionCode(String organ) {
    return function(organ).map(Function::functionCode).orElse(OTHER);
  }

  /** The organ's name in its one spelling. */
  public String standard(String organ) {
    return standard.getOrDefault(organ, organ);
  }

  private Optional<Function> function(String organ) {
    return longestFirst.stream().filter(f -> organ.contains(f.key())).findFirst();
  }
}
