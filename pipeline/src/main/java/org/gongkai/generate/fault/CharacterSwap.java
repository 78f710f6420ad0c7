package org.gongkai.generate.fault;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Other characters for the same words, all over the report.
 *
 * @param change of any text that is no figure
 */
record CharacterSwap(UnaryOperator<String> change) implements Planted.Edit {

  /** Each of the words where it is found, after another change of all words. */
  static CharacterSwap after(UnaryOperator<String> first, List<Oddity> words) {
    return new CharacterSwap(
        text -> {
          String changed = first.apply(text);
          for (Oddity word : words) changed = changed.replace(word.printed(), word.becomes());
          return changed;
        });
  }

  @Override
  public boolean plant(Draft draft, Random random) {
    return draft.words(change);
  }
}
