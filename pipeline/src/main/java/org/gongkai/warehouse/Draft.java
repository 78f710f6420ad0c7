package org.gongkai.warehouse;

import java.util.List;
import java.util.Map;

/**
 * A snapshot that was written and is not yet verified.
 *
 * @param created ISO instant
 * @param version of the program
 * @param confHash of the configuration
 * @param builder hash of the program and of what it knows of forms
 * @param batches the processed batches that it was built from
 * @param files of every table, in the order of the rows
 */
public record Draft(
    String created,
    String version,
    String confHash,
    String builder,
    List<String> batches,
    Map<Table, List<PlannedFile>> files) {
  public Draft {
    batches = List.copyOf(batches);
    files = Map.copyOf(files);
  }
}
