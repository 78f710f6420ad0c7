package org.gongkai.generate.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.gongkai.generate.Part;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;
import org.gongkai.text.Labels;

/**
 * Other words than the form's: typos, cuts, known spellings, filling instructions. The figures stay
 * where they are, so the truth stays as it is.
 *
 * @param words what becomes of what
 * @param all every one that has room, not one
 */
record WordSwap(List<Oddity> words, boolean all) implements Planted.Edit {

  @Override
  public boolean plant(Draft draft, Random random) {
    List<Oddity> possible = new ArrayList<>();
    for (Oddity word : words) {
      Oddity oddity = word.filled(draft.report(), random);
      if (hasRoom(oddity, draft)) possible.add(oddity);
    }
    if (possible.isEmpty()) return false;
    List<Oddity> chosen = all ? possible : List.of(Draw.one(possible, random));
    for (Oddity oddity : chosen) swap(oddity, draft);
    return true;
  }

  private static boolean hasRoom(Oddity oddity, Draft draft) {
    return switch (oddity.part()) {
      case TITLE -> draft.title().contains(oddity.printed());
      case SECTION -> draft.parts().stream().anyMatch(p -> isHeading(p, oddity));
      case PASSAGE -> draft.parts().stream().anyMatch(p -> isPassage(p, oddity));
      case CHARACTER -> false;
      default ->
          !draft.cells(wanted(oddity)).isEmpty() && !draft.changeable(wanted(oddity)).isEmpty();
    };
  }

  private static void swap(Oddity oddity, Draft draft) {
    String becomes = oddity.becomes();
    switch (oddity.part()) {
      case TITLE -> draft.title(draft.title().replace(oddity.printed(), becomes));
      case SECTION, PASSAGE -> draft.parts().replaceAll(p -> swapped(p, oddity, becomes));
      default -> {
        for (CellSpot spot : draft.changeable(wanted(oddity)))
          draft.put(spot, draft.cell(spot).withText(becomes));
      }
    }
  }

  private static Part swapped(Part part, Oddity oddity, String becomes) {
    if (isHeading(part, oddity))
      return new Part.SectionHeading(
          ((Part.SectionHeading) part).text().replace(oddity.printed(), becomes));
    if (isPassage(part, oddity))
      return new Part.Passage(((Part.Passage) part).text().replace(oddity.printed(), becomes));
    return part;
  }

  private static boolean isHeading(Part part, Oddity oddity) {
    return oddity.part() == Oddity.Part.SECTION
        && part instanceof Part.SectionHeading heading
        && heading.text().contains(oddity.printed());
  }

  private static boolean isPassage(Part part, Oddity oddity) {
    return oddity.part() == Oddity.Part.PASSAGE
        && part instanceof Part.Passage passage
        && passage.text().contains(oddity.printed());
  }

  /** Cells of that kind with these words, whatever the blanks and brackets between them. */
  static Predicate<SheetCell> wanted(Oddity oddity) {
    Kind kind = Kind.valueOf(oddity.part().name());
    String plain = Labels.plain(oddity.printed());
    return c -> c.kind() == kind && Labels.plain(c.text()).equals(plain);
  }
}
