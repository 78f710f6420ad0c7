package org.gongkai.extract.ruling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whole lines that hang together.
 *
 * @param across those from left to right
 * @param down those from top to bottom
 */
record RulingNet(List<Ruling> across, List<Ruling> down) {

  private RulingNet() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  /**
   * The nets that the lines of a page form; a line that meets no other is a net of its own.
   *
   * @param across sorted by position
   */
  static Collection<RulingNet> of(List<Ruling> across, List<Ruling> down, Tolerance tolerance) {
    DisjointSets sets = new DisjointSets(across.size() + down.size());
    for (int i = 0; i < down.size(); i++) {
      Ruling line = down.get(i);
      int first = firstBelow(across, line.from() - tolerance.gap());
      for (int j = first; j < across.size(); j++) {
        if (across.get(j).position() > line.to() + tolerance.gap()) break;
        if (line.meets(across.get(j), tolerance.gap())) sets.join(across.size() + i, j);
      }
    }
    Map<Integer, RulingNet> nets = new TreeMap<>();
    for (int j = 0; j < across.size(); j++) net(nets, sets.root(j)).across.add(across.get(j));
    for (int i = 0; i < down.size(); i++)
      net(nets, sets.root(across.size() + i)).down.add(down.get(i));
    return nets.values();
  }

  private static RulingNet net(Map<Integer, RulingNet> nets, int root) {
    return nets.computeIfAbsent(root, r -> new RulingNet());
  }

  private static int firstBelow(List<Ruling> across, double y) {
    int low = 0;
    int high = across.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (across.get(middle).position() < y) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
