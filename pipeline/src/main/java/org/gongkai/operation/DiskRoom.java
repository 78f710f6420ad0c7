package org.gongkai.operation;

/**
 * How much of the disk must be free.
 *
 * @param warningMib below it there is a warning
 * @param errorMib below it there is an error
 */
public record DiskRoom(long warningMib, long errorMib) {

  /** How a disk with so many free bytes stands. */
  public Standing of(long freeBytes) {
    long mib = freeBytes >> 20;
    if (mib < errorMib) return Standing.ERROR;
    return mib < warningMib ? Standing.WARNING : Standing.OK;
  }
}
