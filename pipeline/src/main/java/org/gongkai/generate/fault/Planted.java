package org.gongkai.generate.fault;

import java.util.Optional;
import java.util.Random;
import org.gongkai.generate.Fault;
import org.gongkai.generate.Manuscript;

/**
 * A fault of the manuscript.
 *
 * @param id kebab-case, unique
 * @param edit how it comes about
 */
record Planted(String id, Edit edit) implements Fault.OfManuscript {

  /** One way in which authors and forms go wrong. */
  interface Edit {

    /** Changes the draft; false, and nothing is changed, where there is no room for it. */
    boolean plant(Draft draft, Random random);
  }

  @Override
  public Optional<Manuscript> in(Manuscript manuscript, Random random) {
    Draft draft = new Draft(manuscript);
    return edit.plant(draft, random) ? Optional.of(draft.manuscript()) : Optional.empty();
  }
}
