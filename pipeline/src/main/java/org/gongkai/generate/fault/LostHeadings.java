package org.gongkai.generate.fault;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.generate.Part;

/**
 * Headings of sections are gone; the tables tell themselves by their labels.
 *
 * @param share of the headings; one where it is 0
 */
record LostHeadings(double share) implements Planted.Edit {

  @Override
  public boolean plant(Draft draft, Random random) {
    List<Integer> headings = draft.where(Part.SectionHeading.class);
    if (headings.isEmpty()) return false;
    Set<Integer> lost = new HashSet<>(Draw.some(headings, share, random));
    for (int i = draft.parts().size() - 1; i >= 0; i--)
      if (lost.contains(i)) draft.parts().remove(i);
    return true;
  }
}
