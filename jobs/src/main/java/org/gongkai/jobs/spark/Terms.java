package org.gongkai.jobs.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.conf.Catalog;
import org.gongkai.issue.Verdict;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.container.ContainerRules;
import org.gongkai.warehouse.IngestPlan;

/**
 * What decides whether a run has anything to do: under equal terms equal files give equal tables.
 *
 * @param confHash of the whole configuration
 * @param reader who reads a file: code, configuration and corrections
 * @param containers how containers are opened
 * @param builder hash of the building code and of all that it puts into the rows of reports
 * @param verdicts what people decided about issues, some until a day
 * @param catalog that what is published is also written to
 */
public record Terms(
    String confHash,
    IngestPlan.Reader reader,
    ContainerRules containers,
    String builder,
    List<Verdict> verdicts,
    Optional<Catalog> catalog) {
  public Terms {
    verdicts = List.copyOf(verdicts);
  }

  /** The same for a run that also writes to a catalog. */
  Terms publishing(Catalog target) {
    return new Terms(confHash, reader, containers, builder, verdicts, Optional.of(target));
  }

  /** Names how files are landed: under equal names equal files are equal documents. */
  public String landing() {
    return ContentHash.of(builder + containers);
  }

  /** Whether a verdict runs out between two days. */
  boolean runsOut(LocalDate before, LocalDate day) {
    return verdicts.stream().anyMatch(v -> v.isExpired(day) && !v.isExpired(before));
  }
}
