package org.gongkai.extract.ruling;

import java.util.stream.IntStream;

/** Numbers in sets that can be joined. */
final class DisjointSets {
  private final int[] parent;

  /** Each of the numbers from 0 in a set of its own. */
  DisjointSets(int size) {
    parent = IntStream.range(0, size).toArray();
  }

  /** The least number of the set. */
  int root(int member) {
    int root = member;
    while (parent[root] != root) root = parent[root] = parent[parent[root]];
    return root;
  }

  void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }
}
