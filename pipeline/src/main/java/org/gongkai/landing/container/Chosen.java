package org.gongkai.landing.container;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.landing.Inside;

/** Which entries of a container are wanted. */
interface Chosen {
  /** Every entry. */
  Chosen ALL =
      new Chosen() {
        @Override
        public boolean holds(List<Integer> steps) {
          return true;
        }

        @Override
        public boolean isOver(int outermost) {
          return false;
        }
      };

  /** Whether an entry is wanted, or one inside it. */
  boolean holds(List<Integer> steps);

  /** Whether nothing is wanted from this outermost entry on. */
  boolean isOver(int outermost);

  /** These entries, and those that they lie in. */
  static Chosen of(List<Inside> wanted) {
    Set<List<Integer>> steps = new HashSet<>();
    for (Inside inside : wanted)
      for (int length = 1; length <= inside.steps().size(); length++)
        steps.add(List.copyOf(inside.steps().subList(0, length)));
    int last = wanted.stream().mapToInt(i -> i.steps().get(0)).max().orElse(-1);
    return new Chosen() {
      @Override
      public boolean holds(List<Integer> entry) {
        return steps.contains(entry);
      }

      @Override
      public boolean isOver(int outermost) {
        return outermost > last;
      }
    };
  }
}
