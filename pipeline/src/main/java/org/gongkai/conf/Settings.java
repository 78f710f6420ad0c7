package org.gongkai.conf;

import java.util.List;
import java.util.Optional;
import org.gongkai.correct.Corrections;
import org.gongkai.issue.Verdict;
import org.gongkai.landing.container.ContainerRules;
import org.gongkai.vocabulary.Comparability;

/**
 * What of {@code conf/} tells whether there is anything to do, read in a fraction of the time that
 * all of it takes. The hashes cover all of it: as long as they stay, what was read and checked once
 * needs no second look.
 *
 * @param hash sha-256 over the names and contents of all files that take part in a build, in hex
 * @param readingHash the same over those that take part in the reading of a file
 * @param comparabilities whether a series may be followed from form to form
 * @param corrections known source errors
 * @param verdicts what people decided about issues
 * @param containers how containers are opened
 * @param catalog that the tables are also published to
 */
public record Settings(
    String hash,
    String readingHash,
    List<Comparability> comparabilities,
    Corrections corrections,
    List<Verdict> verdicts,
    ContainerRules containers,
    Optional<Catalog> catalog) {
  public Settings {
    comparabilities = List.copyOf(comparabilities);
    verdicts = List.copyOf(verdicts);
  }
}
