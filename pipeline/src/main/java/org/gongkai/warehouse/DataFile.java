package org.gongkai.warehouse;

/**
 * A data file of a snapshot as it was written.
 *
 * @param path in the snapshot, with forward slashes
 * @param rows number of rows in it
 * @param sha256 of its bytes, in lower-case hex
 * @param recipe of its rows, see {@link PlannedFile}
 */
public record DataFile(String path, long rows, String sha256, String recipe) {}
