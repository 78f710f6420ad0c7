package org.gongkai.jobs.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gongkai.landing.LandedFile;

/**
 * Cuts files into tasks of about equal size. Documents of one container stay together, in their
 * order, as far as the work can still be shared: each task that has some reads its part of the
 * container once.
 */
final class Slices {
  private static final long BYTES_PER_SLICE = 16L << 20;
  private static final int FEW_FILES = 200;
  private static final int SLICES_PER_CORE = 8;

  private Slices() {}

  /**
   * What one task reads in one go.
   *
   * @param files a file, or documents of one container in its order
   */
  private record Share(List<LandedFile> files) {
    long bytes() {
      return files.stream().mapToLong(f -> f.listed().bytes() + 1).sum();
    }

    String place() {
      return files.get(0).file().place();
    }
  }

  /** The largest shares first, each to the slice that has least; no slice is empty. */
  static List<List<LandedFile>> of(List<LandedFile> files, int cores) {
    List<Share> shares = shares(files, cores);
    int count = Math.min(count(files, cores), shares.size());
    List<List<LandedFile>> slices = new ArrayList<>();
    long[] load = new long[count];
    PriorityQueue<Integer> least =
        new PriorityQueue<>(Comparator.<Integer>comparingLong(i -> load[i]).thenComparing(i -> i));
    for (int i = 0; i < count; i++) {
      slices.add(new ArrayList<>());
      least.add(i);
    }
    for (Share share : largestFirst(shares)) {
      int slice = least.remove();
      slices.get(slice).addAll(share.files());
      load[slice] += share.bytes();
      least.add(slice);
    }
    return slices;
  }

  private static List<Share> largestFirst(List<Share> shares) {
    return shares.stream()
        .sorted(Comparator.comparingLong(Share::bytes).reversed().thenComparing(Share::place))
        .toList();
  }

  private static List<Share> shares(List<LandedFile> files, int cores) {
    List<Share> shares = new ArrayList<>();
    Map<String, List<LandedFile>> containers = new TreeMap<>();
    for (LandedFile file : files)
      if (file.inside().isEmpty()) shares.add(new Share(List.of(file)));
      else containers.computeIfAbsent(file.listed().path(), p -> new ArrayList<>()).add(file);
    for (List<LandedFile> documents : containers.values()) {
      Predicate<LandedFile> direct = d -> d.inside().orElseThrow().isDirect();
      shares.addAll(direct(documents.stream().filter(direct).toList(), cores));
      shares.addAll(cut(documents.stream().filter(direct.negate()).toList(), cores));
    }
    return shares;
  }

  /** Every part costs only itself: as many parts as keep all cores busy. */
  private static List<Share> direct(List<LandedFile> documents, int cores) {
    return cut(documents, count(documents, cores));
  }

  /** Every part costs all before it, too: no more parts than there are cores. */
  private static List<Share> cut(List<LandedFile> documents, int parts) {
    List<Share> shares = new ArrayList<>();
    int count = Math.min(parts, documents.size());
    for (int i = 0; i < count; i++) {
      int from = (int) ((long) documents.size() * i / count);
      int to = (int) ((long) documents.size() * (i + 1) / count);
      shares.add(new Share(documents.subList(from, to)));
    }
    return shares;
  }

  private static int count(List<LandedFile> files, int cores) {
    long bytes = files.stream().mapToLong(f -> f.listed().bytes()).sum();
    int forCores = files.size() > FEW_FILES ? cores * SLICES_PER_CORE : cores;
    long wanted = Math.max(forCores, bytes / BYTES_PER_SLICE);
    return (int) Math.max(1, Math.min(files.size(), wanted));
  }
}
