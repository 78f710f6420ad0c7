package org.gongkai.jobs.spark;

import java.util.Set;
import org.gongkai.conf.SnapshotPolicy;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.landing.container.ContainerRules;
import org.gongkai.warehouse.BuildInputs;
import org.gongkai.warehouse.IngestPlan;

/**
 * What a run needs of {@code conf/}.
 *
 * @param confHash of the whole configuration
 * @param reader who reads a file: code, configuration and corrections
 * @param limits what one document may cost
 * @param processor opens readers in the tasks
 * @param containers how containers are opened
 * @param build what the build takes from it
 * @param builder hash of the building code and of all that it puts into the rows of reports
 * @param snapshots when a snapshot is shown and how long it stays
 * @param checks what must hold between reports
 */
public record Knowledge(
    String confHash,
    IngestPlan.Reader reader,
    DocumentLimits limits,
    ProcessorSource processor,
    ContainerRules containers,
    BuildInputs build,
    String builder,
    SnapshotPolicy snapshots,
    CheckStep checks) {

  /** The same with checks that may stop being evaluated in this run. */
  public Knowledge accepting(Set<String> checkIds) {
    return new Knowledge(
        confHash,
        reader,
        limits,
        processor,
        containers,
        build,
        builder,
        snapshots,
        checks.accepting(checkIds));
  }
}
