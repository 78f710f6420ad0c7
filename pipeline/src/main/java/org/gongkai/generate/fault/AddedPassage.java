package org.gongkai.generate.fault;

import java.util.List;
import java.util.Random;
import org.gongkai.generate.Part;

/**
 * A paragraph more.
 *
 * @param words of the paragraph
 * @param where it stands
 */
record AddedPassage(List<Oddity> words, Where where) implements Planted.Edit {

  /** Where a paragraph is added. */
  enum Where {
    /** Above everything but the title. */
    FIRST,
    /** Below the heading of the first section. */
    IN_FIRST_SECTION,
    /** Right above a table. */
    ABOVE_TABLE,
    /** Right below a table. */
    BELOW_TABLE
  }

  @Override
  public boolean plant(Draft draft, Random random) {
    List<Integer> places = places(draft);
    if (places.isEmpty() || words.isEmpty()) return false;
    String words = Template.filled(Draw.one(this.words, random).becomes(), draft.report(), random);
    draft.parts().add(Draw.one(places, random), new Part.Passage(words));
    return true;
  }

  private List<Integer> places(Draft draft) {
    List<Integer> sheets = draft.where(Part.Sheet.class);
    return switch (where) {
      case FIRST -> List.of(0);
      case IN_FIRST_SECTION ->
          draft.where(Part.SectionHeading.class).stream().limit(1).map(i -> i + 1).toList();
      case ABOVE_TABLE -> sheets;
      case BELOW_TABLE -> sheets.stream().map(i -> i + 1).toList();
    };
  }
}
