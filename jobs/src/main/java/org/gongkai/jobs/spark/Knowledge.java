package org.gongkai.jobs.spark;

import java.util.Set;
import org.gongkai.conf.Catalog;
import org.gongkai.conf.SnapshotPolicy;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.operation.BatchSize;
import org.gongkai.warehouse.BuildInputs;

/**
 * What a run needs of {@code conf/}.
 *
 * @param terms what decided that there is something to do
 * @param limits what one document may cost
 * @param processor opens readers in the tasks
 * @param build what the build takes from it
 * @param snapshots when a snapshot is shown and how long it stays
 * @param checks what must hold between reports
 * @param batches how much is read before it is stored
 */
public record Knowledge(
    Terms terms,
    DocumentLimits limits,
    ProcessorSource processor,
    BuildInputs build,
    SnapshotPolicy snapshots,
    CheckStep checks,
    BatchSize batches) {

  /** The same for a run that also writes to a catalog. */
  Knowledge publishing(Catalog catalog) {
    return new Knowledge(
        terms.publishing(catalog), limits, processor, build, snapshots, checks, batches);
  }

  /** The same with checks that may stop being evaluated in this run. */
  public Knowledge accepting(Set<String> checkIds) {
    return new Knowledge(
        terms, limits, processor, build, snapshots, checks.accepting(checkIds), batches);
  }
}
