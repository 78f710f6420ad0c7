package org.gongkai.jobs.spark;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.landing.LandedFile;
import org.gongkai.operation.BatchSize;

/** Cuts files into portions, each of which is read and stored as one batch. */
final class Portions {
  private Portions() {}

  /** The files in their order; no portion is empty. */
  static List<List<LandedFile>> of(List<LandedFile> files, BatchSize size) {
    List<List<LandedFile>> portions = new ArrayList<>();
    long bytes = 0;
    for (LandedFile file : files) {
      long own = file.listed().bytes();
      if (portions.isEmpty() || isFull(portions.get(portions.size() - 1), bytes + own, size)) {
        portions.add(new ArrayList<>());
        bytes = 0;
      }
      portions.get(portions.size() - 1).add(file);
      bytes += own;
    }
    return portions;
  }

  private static boolean isFull(List<LandedFile> portion, long bytes, BatchSize size) {
    return portion.size() >= size.documents() || bytes > size.bytes();
  }
}
