package org.gongkai.generate.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Choices among what is there. */
final class Draw {
  private Draw() {}

  /** One of them; there must be one. */
  static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** About so large a share of them, in their order; at least one of any. */
  static <T> List<T> some(List<T> of, double share, Random random) {
    List<T> chosen = new ArrayList<>();
    for (T each : of) if (random.nextDouble() < share) chosen.add(each);
    if (chosen.isEmpty() && !of.isEmpty()) chosen.add(one(of, random));
    return chosen;
  }
}
