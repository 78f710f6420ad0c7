package org.gongkai.generate.fault;

import java.util.Optional;
import java.util.Random;
import org.gongkai.generate.Fault;
import org.gongkai.generate.Printout;

/**
 * A fault of the printed lines.
 *
 * @param id kebab-case, unique
 * @param edit how it comes about
 */
record PlantedInLines(String id, Edit edit) implements Fault.OfPrintout {

  /** One way in which sites and scrapers go wrong. */
  interface Edit {

    /** Changes the lines; false, and nothing is changed, where there is no room for it. */
    boolean plant(Sheaf sheaf, Random random);
  }

  @Override
  public Optional<Printout> in(Printout printout, Random random) {
    Sheaf sheaf = new Sheaf(printout);
    return edit.plant(sheaf, random) ? Optional.of(sheaf.printout()) : Optional.empty();
  }
}
