package org.gongkai.warehouse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which rows go to which data file: few files, the same ones whatever machine writes them.
 *
 * @param files in the order of their numbers
 * @param fileOf the number of the file for the share of a report in a table
 */
record FilePlan(List<PlannedFile> files, Map<Key, Integer> fileOf) {

  /** A report's rows in a table. */
  record Key(Table table, String reportId) {}

  /**
   * The rows of a report in a table.
   *
   * @param year the partition, if any
   * @param tier see {@link Tiers}; only shares of one tier lie in one file
   * @param group shares of one group stay in one file, because their rows are sorted together
   * @param rows number of rows, at least 1
   * @param recipe all that they are made of
   */
  record Share(Key key, OptionalInt year, int tier, String group, long rows, String recipe) {}

  FilePlan {
    files = List.copyOf(files);
    fileOf = Map.copyOf(fileOf);
  }

  /**
   * Cuts sorted shares into files: a new one with each table, year and tier, and when the next
   * group would exceed {@code limit} rows.
   */
  static FilePlan of(List<Share> sorted, long limit) {
    List<PlannedFile> files = new ArrayList<>();
    Map<Key, Integer> fileOf = new HashMap<>();
    Share previous = null;
    for (Share share : sorted) {
      if (previous == null || !sameFolder(previous, share)) files.add(first(share));
      else if (ends(files, previous, share, limit)) files.add(next(last(files), share));
      else files.set(files.size() - 1, last(files).with(share.rows(), share.recipe()));
      fileOf.put(share.key(), files.size() - 1);
      previous = share;
    }
    return new FilePlan(files, fileOf);
  }

  /** The file of a report's rows in a table; empty when it has none there. */
  OptionalInt file(Table table, String reportId) {
    Integer file = fileOf.get(new Key(table, reportId));
    return file == null ? OptionalInt.empty() : OptionalInt.of(file);
  }

  private static boolean sameFolder(Share a, Share b) {
    return a.key().table() == b.key().table() && a.year().equals(b.year());
  }

  private static boolean ends(List<PlannedFile> files, Share previous, Share share, long limit) {
    if (previous.tier() != share.tier()) return true;
    boolean sameGroup = previous.group().equals(share.group());
    return !sameGroup && last(files).rows() + share.rows() > limit;
  }

  private static PlannedFile last(List<PlannedFile> files) {
    return files.get(files.size() - 1);
  }

  private static PlannedFile first(Share share) {
    return started(share, 0);
  }

  private static PlannedFile next(PlannedFile file, Share share) {
    return started(share, file.part() + 1);
  }

  private static PlannedFile started(Share share, int part) {
    return new PlannedFile(share.key().table(), share.year(), PlannedFile.Content.PART, part, 0, "")
        .with(share.rows(), share.recipe());
  }
}
