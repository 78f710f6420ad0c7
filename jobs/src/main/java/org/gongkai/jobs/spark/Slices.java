package org.gongkai.jobs.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.gongkai.landing.LandedFile;

/** Cuts files into tasks of about equal size. */
final class Slices {
  private static final long BYTES_PER_SLICE = 16L << 20;
  private static final int FEW_FILES = 200;
  private static final int SLICES_PER_CORE = 8;

  private Slices() {}

  /** The largest files first, each to the slice that has least; no slice is empty. */
  static List<List<LandedFile>> of(List<LandedFile> files, int cores) {
    int count = count(files, cores);
    List<List<LandedFile>> slices = new ArrayList<>();
    long[] load = new long[count];
    PriorityQueue<Integer> least =
        new PriorityQueue<>(Comparator.<Integer>comparingLong(i -> load[i]).thenComparing(i -> i));
    for (int i = 0; i < count; i++) {
      slices.add(new ArrayList<>());
      least.add(i);
    }
    for (LandedFile file : largestFirst(files)) {
      int slice = least.remove();
      slices.get(slice).add(file);
      load[slice] += file.listed().bytes() + 1;
      least.add(slice);
    }
    return slices;
  }

  private static List<LandedFile> largestFirst(List<LandedFile> files) {
    return files.stream()
        .sorted(
            Comparator.<LandedFile>comparingLong(f -> f.listed().bytes())
                .reversed()
                .thenComparing(f -> f.file().place()))
        .toList();
  }

  private static int count(List<LandedFile> files, int cores) {
    long bytes = files.stream().mapToLong(f -> f.listed().bytes()).sum();
    int forCores = files.size() > FEW_FILES ? cores * SLICES_PER_CORE : cores;
    long wanted = Math.max(forCores, bytes / BYTES_PER_SLICE);
    return (int) Math.max(1, Math.min(files.size(), wanted));
  }
}
