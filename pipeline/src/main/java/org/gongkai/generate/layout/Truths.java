package org.gongkai.generate.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gongkai.fact.Place;
import org.gongkai.generate.Expected;

/** What a layout leaves of the truth of a manuscript. */
final class Truths {
  private Truths() {}

  /** The same truth, with doubt for these places where a number is printed. */
  static Map<Place, Expected> doubting(Map<Place, Expected> truth, Set<Place> doubtful) {
    Map<Place, Expected> left = new LinkedHashMap<>(truth);
    left.replaceAll((place, says) -> doubtful.contains(place) ? doubted(says) : says);
    return left;
  }

  private static Expected doubted(Expected says) {
    return says instanceof Expected.Printed printed
        ? new Expected.Undecidable(printed.number())
        : says;
  }
}
