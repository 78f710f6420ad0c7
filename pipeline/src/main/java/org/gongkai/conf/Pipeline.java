package org.gongkai.conf;

import org.gongkai.extract.DocumentLimits;
import org.gongkai.extract.isolate.Isolation;
import org.gongkai.landing.container.ContainerLimits;

/**
 * What {@code pipeline.yaml} says.
 *
 * @param limits what one document may cost
 * @param containers what a container may cost
 * @param isolation which documents are read in a child process
 * @param snapshots when a snapshot is shown and how long it stays
 */
record Pipeline(
    DocumentLimits limits,
    ContainerLimits containers,
    Isolation isolation,
    SnapshotPolicy snapshots) {

  /** What changes the outcome of a document; when a child is renewed does not. */
  String decidesResults() {
    return limits + " " + containers + " " + isolation.inProcess() + " " + isolation.memoryMib();
  }
}
