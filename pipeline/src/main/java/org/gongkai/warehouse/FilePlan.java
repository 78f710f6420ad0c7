package org.gongkai.warehouse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    List<Growing> files = new ArrayList<>();
    Map<Key, Integer> fileOf = new HashMap<>();
    for (Share share : sorted) {
      Optional<Growing> last = files.isEmpty() ? Optional.empty() : Optional.of(last(files));
      if (last.isEmpty() || !last.get().isInFolderOf(share)) files.add(new Growing(share, 0));
      else if (last.get().ends(share, limit)) files.add(new Growing(share, last.get().part + 1));
      last(files).add(share);
      fileOf.put(share.key(), files.size() - 1);
    }
    return new FilePlan(files.stream().map(Growing::planned).toList(), fileOf);
  }

  /** The file of a report's rows in a table; empty when it has none there. */
  OptionalInt file(Table table, String reportId) {
    Integer file = fileOf.get(new Key(table, reportId));
    return file == null ? OptionalInt.empty() : OptionalInt.of(file);
  }

  private static Growing last(List<Growing> files) {
    return files.get(files.size() - 1);
  }

  /** A file to which shares are added. */
  private static final class Growing {
    private final int part;
    private final List<String> recipes = new ArrayList<>();
    private Share last;
    private long rows;

    Growing(Share first, int part) {
      this.part = part;
      this.last = first;
    }

    boolean isInFolderOf(Share share) {
      return last.key().table() == share.key().table() && last.year().equals(share.year());
    }

    boolean ends(Share share, long limit) {
      if (last.tier() != share.tier()) return true;
      boolean sameGroup = last.group().equals(share.group());
      return !sameGroup && rows + share.rows() > limit;
    }

    void add(Share share) {
      last = share;
      rows += share.rows();
      recipes.add(share.recipe());
    }

    PlannedFile planned() {
      return PlannedFile.ofReports(last.key().table(), last.year(), part, rows, recipes);
    }
  }
}
