package org.gongkai.generate.fault;

import java.util.List;
import java.util.Random;
import org.gongkai.generate.Part;

/** What becomes of headlines. */
final class Titles {
  private Titles() {}

  /** There is none. */
  static boolean lost(Draft draft, Random random) {
    if (draft.title().isEmpty()) return false;
    draft.title("");
    return true;
  }

  /** There is none, and no passage but one of the period names the year. */
  static Planted.Edit lostButForThePeriod(List<Oddity> periods) {
    return (draft, random) -> {
      if (!lost(draft, random) || periods.isEmpty()) return false;
      String year = Integer.toString(draft.report().year());
      draft.parts().removeIf(p -> p instanceof Part.Passage text && text.text().contains(year));
      String period = Template.filled(Draw.one(periods, random).becomes(), draft.report(), random);
      draft.parts().add(0, new Part.Passage(period));
      return true;
    };
  }

  /** It is broken before the year, or behind the agency. */
  static boolean overTwoLines(Draft draft, Random random) {
    String year = Integer.toString(draft.report().year());
    int at = draft.title().indexOf(year);
    if (at == 0)
      at = draft.title().indexOf(draft.report().agency()) + draft.report().agency().length();
    if (at <= 0 || at >= draft.title().length()) return false;
    draft.parts().add(0, new Part.Passage(draft.title().substring(at)));
    draft.title(draft.title().substring(0, at));
    return true;
  }

  /** Blanks stand around the year. */
  static boolean spaced(Draft draft, Random random) {
    String year = Integer.toString(draft.report().year());
    if (!draft.title().contains(year)) return false;
    draft.title(draft.title().replace(year, " " + year + " ").strip());
    return true;
  }

  /** Another title altogether, or one with words of the site around it. */
  static Planted.Edit other(List<Oddity> words) {
    return (draft, random) -> {
      if (draft.title().isEmpty() || words.isEmpty()) return false;
      String other = Draw.one(words, random).becomes().replace("{title}", draft.title());
      draft.title(Template.filled(other, draft.report(), random));
      return true;
    };
  }

  /** A copy site has put its own name, or asterisks, over the name of the place. */
  static Planted.Edit overwrittenPlace(List<Oddity> words) {
    return (draft, random) -> {
      if (words.isEmpty()) return false;
      String site = Draw.one(words, random).becomes();
      return draft.prose(text -> text.replace(draft.report().region().name(), site));
    };
  }
}
