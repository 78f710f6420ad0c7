package org.gongkai.recognize;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gongkai.text.Distance;
import org.gongkai.text.Labels;

/** A line on which two reports may stand side by side. */
final class LineHalves {
  // In a shorter text one other character makes another label.
  private static final int SHORTEST_SLIP = 4;
  // A line of several headings may have a slip in more than one of them.
  private static final int CHARACTERS_A_SLIP = 10;
  // A line with more words is running text of another script.
  private static final int MAX_WORDS = 100;

  private final List<String> words;
  private final boolean[] numbers;

  /**
   * @param words verbatim
   * @param numbers by word, whether it is a number
   */
  LineHalves(List<String> words, boolean[] numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /**
   * Where the right half begins, if both halves have the same words, remarks, slips and blanks
   * aside, and numbers at the same places. One half may begin with more words, such as those of a
   * group of rows.
   */
  OptionalInt middle() {
    int size = words.size();
    if (size < 2 || size > MAX_WORDS) return OptionalInt.empty();
    if (size % 2 == 0 && isMiddle(size / 2)) return OptionalInt.of(size / 2);
    return IntStream.range(1, size).filter(i -> endsAlike(i) && isMiddle(i)).findFirst();
  }

  /** Spares running text the comparison at every word. */
  private boolean endsAlike(int middle) {
    int size = words.size();
    return numbers[size - 1]
        ? numbers[middle - 1]
        : last(words.get(middle - 1)) == last(words.get(size - 1));
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  private boolean isMiddle(int middle) {
    return shape(0, middle).equals(shape(middle, words.size()))
        && isSame(joined(0, middle), joined(middle, words.size()));
  }

  /** A sign for every number and one for every run of words. */
  private String shape(int from, int to) {
    StringBuilder shape = new StringBuilder();
    for (int i = from; i < to; i++)
      if (numbers[i]) shape.append('0');
      else if (i == from || numbers[i - 1]) shape.append('a');
    return shape.toString();
  }

  private String joined(int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) if (!numbers[i]) joined.append(words.get(i));
    return joined.toString();
  }

  private static boolean isSame(String left, String right) {
    if (left.equals(right)) return !left.isEmpty();
    String one = Labels.normalize(left);
    String other = Labels.normalize(right);
    int shorter = Math.min(one.length(), other.length());
    if (shorter < SHORTEST_SLIP) return one.equals(other) && !one.isEmpty();
    int slips = Math.max(1, shorter / CHARACTERS_A_SLIP);
    return Distance.within(one, other, slips) <= slips
        || one.endsWith(other)
        || other.endsWith(one);
  }

  /**
   * Where the right half begins on a row of figures whose labels differ: behind the first of two
   * runs of numbers, both as long, with words between them, of which the second ends the line.
   *
   * @param length how many numbers a run must have
   */
  OptionalInt behindFirstRun(int length) {
    int size = words.size();
    int first = IntStream.range(0, size).filter(i -> numbers[i]).findFirst().orElse(size);
    int end = first + length;
    int second = size - length;
    boolean runs = end < second && all(first, end) && all(second, size);
    return runs && IntStream.range(end, second).noneMatch(i -> numbers[i])
        ? OptionalInt.of(end)
        : OptionalInt.empty();
  }

  private boolean all(int from, int to) {
    return IntStream.range(from, to).allMatch(i -> numbers[i]);
  }
}
