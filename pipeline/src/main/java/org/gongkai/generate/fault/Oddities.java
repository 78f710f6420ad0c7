package org.gongkai.generate.fault;

import java.util.List;

/**
 * The words of all faults.
 *
 * @param all in the order of the file
 */
public record Oddities(List<Oddity> all) {
  public Oddities {
    all = List.copyOf(all);
  }

  /** Those of one fault, in the order of the file. */
  public List<Oddity> of(String fault) {
    return all.stream().filter(o -> o.fault().equals(fault)).toList();
  }
}
