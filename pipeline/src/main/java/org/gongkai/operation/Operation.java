package org.gongkai.operation;

import java.util.Optional;

/**
 * How runs are watched; no figure depends on it.
 *
 * @param batches how much is read before it is stored
 * @param freshness how old a warehouse may be
 * @param room how much of the disk must be free
 * @param metrics the Prometheus text file, below the data folder or absolute; empty for none
 * @param lineage where events of OpenLineage go; empty for nowhere
 */
public record Operation(
    BatchSize batches,
    Freshness freshness,
    DiskRoom room,
    Optional<String> metrics,
    Optional<Lineage> lineage) {
  /** As shipped, without files beside the warehouse. */
  public static final Operation STANDARD =
      new Operation(
          BatchSize.STANDARD,
          new Freshness(36, 72),
          new DiskRoom(4096, 512),
          Optional.empty(),
          Optional.empty());

  /**
   * Where events of OpenLineage go.
   *
   * @param file gets a line an event; below the data folder or absolute
   * @param namespace of the job
   */
  public record Lineage(String file, String namespace) {}
}
