package org.gongkai.generate.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.generate.Part;

/**
 * The headings of sections bear other numbers than the form's; their words stay.
 *
 * @param numbering the number of each heading by its position, out of those that are printed
 */
record SectionNumbers(Numbering numbering) implements Planted.Edit {
  private static final Pattern NUMBERED =
      Pattern.compile("(?<number>[^\u3001]{1,3}\u3001)(?<words>.*)");

  /** The number of a heading. */
  interface Numbering {

    /**
     * The number with its comma.
     *
     * @param numbers those of the form, in order
     * @param section 0-based position of the heading among the numbered ones
     * @param draw the same random number for all headings of a report
     */
    String of(List<String> numbers, int section, int draw);
  }

  /** One heading has its neighbour's number. */
  static String slip(List<String> numbers, int section, int draw) {
    int wrong = draw % numbers.size();
    return numbers.get(section == wrong ? (section + 1) % numbers.size() : section);
  }

  /** The numbers begin again with the first table. */
  static String again(List<String> numbers, int section, int draw) {
    return numbers.get(Math.max(0, section - 1));
  }

  /** Digits, as 6 and a comma. */
  static String digits(List<String> numbers, int section, int draw) {
    return section + 1 + numbers.get(section).substring(numbers.get(section).length() - 1) + " ";
  }

  @Override
  public boolean plant(Draft draft, Random random) {
    List<Integer> headings =
        draft.where(Part.SectionHeading.class).stream()
            .filter(i -> number(draft, i).matches())
            .toList();
    if (headings.size() < 2) return false;
    List<String> numbers = new ArrayList<>();
    for (int i : headings) numbers.add(matched(draft, i).group("number"));
    int draw = random.nextInt(Short.MAX_VALUE);
    for (int n : IntStream.range(0, headings.size()).toArray()) {
      int i = headings.get(n);
      String number = numbering.of(numbers, n, draw);
      String words = matched(draft, i).group("words");
      draft.parts().set(i, new Part.SectionHeading(number + words));
    }
    return true;
  }

  private static Matcher matched(Draft draft, int part) {
    Matcher matcher = number(draft, part);
    if (!matcher.matches())
      throw new IllegalStateException("Cannot find the number of " + draft.parts().get(part));
    return matcher;
  }

  private static Matcher number(Draft draft, int part) {
    return NUMBERED.matcher(((Part.SectionHeading) draft.parts().get(part)).text());
  }
}
