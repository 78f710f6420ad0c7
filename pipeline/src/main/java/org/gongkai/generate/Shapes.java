package org.gongkai.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.generate.fault.Faults;
import org.gongkai.generate.layout.Layouts;

/**
 * How reports can look.
 *
 * @param layouts for one report
 * @param pairLayouts for two reports of one body
 * @param faults that can be planted
 */
public record Shapes(List<Layout> layouts, List<PairLayout> pairLayouts, List<Fault> faults) {
  public Shapes {
    layouts = List.copyOf(layouts);
    pairLayouts = List.copyOf(pairLayouts);
    faults = List.copyOf(faults);
    unique("layout", Stream.concat(layouts.stream().map(Layout::id), pairs(pairLayouts)).toList());
    unique("fault", faults.stream().map(Fault::id).toList());
  }

  /** All layouts and faults that there are. */
  public static Shapes of(Generation generation) {
    return new Shapes(
        Layouts.all(generation.furniture()),
        Layouts.pairs(generation.furniture()),
        Faults.of(generation.oddities()).all());
  }

  private static Stream<String> pairs(List<PairLayout> pairLayouts) {
    return pairLayouts.stream().map(PairLayout::id);
  }

  private static void unique(String what, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids)
      if (!seen.add(id))
        throw new IllegalArgumentException("Cannot have the " + what + " " + id + " twice");
  }

  /** The ids of all layouts; those of two reports last. */
  public List<String> layoutIds() {
    return Stream.concat(layouts.stream().map(Layout::id), pairs(pairLayouts)).toList();
  }

  /** The ids of all faults. */
  public List<String> faultIds() {
    return faults.stream().map(Fault::id).toList();
  }

  /** Only the layouts of these ids; throws {@link IllegalArgumentException} on an unknown one. */
  public Shapes onlyLayouts(List<String> ids) {
    known("layout", ids, layoutIds());
    return new Shapes(
        layouts.stream().filter(l -> ids.contains(l.id())).toList(),
        pairLayouts.stream().filter(l -> ids.contains(l.id())).toList(),
        faults);
  }

  /** Only the faults of these ids; throws {@link IllegalArgumentException} on an unknown one. */
  public Shapes onlyFaults(List<String> ids) {
    known("fault", ids, faultIds());
    return new Shapes(
        layouts, pairLayouts, faults.stream().filter(f -> ids.contains(f.id())).toList());
  }

  private static void known(String what, List<String> ids, List<String> known) {
    for (String id : ids)
      if (!known.contains(id))
        throw new IllegalArgumentException(
            "Cannot find the " + what + " " + id + "; known are " + String.join(", ", known));
  }
}
