package org.gongkai.warehouse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.vocabulary.Agency;
import org.gongkai.vocabulary.Region;

/** The rows of {@code dim_region}: all known divisions, and the zones that only reports name. */
public final class Seats {
  private Seats() {}

  /**
   * The known divisions in their order, then the seats of agencies that are none of them, by code.
   */
  public static List<Region> of(List<JudgedReport> reports, BuildInputs inputs) {
    Set<String> known = new HashSet<>();
    inputs.regions().forEach(region -> known.add(region.regionCode()));
    TreeMap<String, Region> others = new TreeMap<>();
    for (JudgedReport report : reports) {
      Optional<String> code = report.agency().map(Agency::regionCode);
      if (code.isEmpty() || known.contains(code.get())) continue;
      seat(report, inputs)
          .filter(region -> region.regionCode().equals(code.get()))
          .ifPresent(region -> others.putIfAbsent(region.regionCode(), region));
    }
    List<Region> all = new ArrayList<>(inputs.regions());
    all.addAll(others.values());
    return all;
  }

  private static Optional<Region> seat(JudgedReport report, BuildInputs inputs) {
    return inputs.agencies().seat(Clues.of(report.head()));
  }
}
