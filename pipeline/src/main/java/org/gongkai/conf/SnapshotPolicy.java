package org.gongkai.conf;

/**
 * When a snapshot is shown and how long it stays, from {@code conf/pipeline.yaml}.
 *
 * @param kept number of snapshots that stay, the current one among them
 * @param mostLostAgencyYears a snapshot that loses more than this share of the published
 *     agency-years is held, from 0 to 1
 * @param mostLostCells the same for reported cells
 */
public record SnapshotPolicy(int kept, double mostLostAgencyYears, double mostLostCells) {
  /** As shipped. */
  public static final SnapshotPolicy STANDARD = new SnapshotPolicy(7, 0.02, 0.02);
}
