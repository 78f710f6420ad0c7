package org.gongkai.recognize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * Gives each line of two reports that stand side by side to the left one, the right one or both.
 */
final class LineSorter {
  /** What the lines are that follow. */
  private enum Scope {
    BESIDE,
    LEFT,
    RIGHT,
    DIFFERENCE
  }

  /**
   * The lines of each report.
   *
   * @param leftOut lines with figures that could be of either
   */
  record Sorted(List<WordLine> left, List<WordLine> right, int leftOut) {}

  /** Fewer numbers stand in running text, too. */
  private static final int LEAST_RUN = 3;

  private final RecognitionRules.Beside rules;
  private final int leftYear;
  private final int rightYear;
  private final List<WordLine> left = new ArrayList<>();
  private final List<WordLine> right = new ArrayList<>();
  private final Set<Long> widths = new HashSet<>();
  private Scope scope = Scope.BESIDE;
  private boolean figuresSeen;
  private int captioned;
  private int leftOut;

  LineSorter(RecognitionRules.Beside rules, int leftYear, int rightYear) {
    this.rules = rules;
    this.leftYear = leftYear;
    this.rightYear = rightYear;
  }

  /** Sorts the lines; to be called once. */
  Sorted sort(List<WordLine> lines) {
    lines.stream()
        .filter(line -> line.isDoubled(rules.number()) && line.hasNumber(rules.number()))
        .forEach(line -> widths.add(line.numbers(rules.number()) / 2));
    lines.forEach(this::place);
    return new Sorted(List.copyOf(left), List.copyOf(right), leftOut);
  }

  private void place(WordLine line) {
    if (rules.noise().matcher(line.text()).matches()) return;
    if (opensScope(line)) return;
    OptionalInt middle = line.halves(rules.number()).middle();
    if (rules.section().matcher(line.text()).matches()) section(line);
    else if (middle.isPresent() && endsScope(line)) cut(line, middle.getAsInt());
    else
      switch (scope) {
        case LEFT -> own(left, line);
        case RIGHT -> own(right, line);
        case BESIDE -> beside(line);
        case DIFFERENCE -> {}
      }
  }

  /** A caption or a comparison of the years begins; the line itself is of neither report. */
  private boolean opensScope(WordLine line) {
    Matcher one = rules.one().matcher(line.text());
    boolean both = rules.both().matcher(line.text()).matches();
    boolean difference = rules.difference().matcher(line.text()).find();
    if (one.matches() && !both) return opens(Integer.parseInt(one.group("year")));
    if (both) enter(Scope.BESIDE);
    if (difference) enter(Scope.DIFFERENCE);
    return both || difference;
  }

  private boolean opens(int year) {
    if (year != leftYear && year != rightYear) return false;
    enter(year == leftYear ? Scope.LEFT : Scope.RIGHT);
    captioned = year == leftYear ? left.size() : right.size();
    return true;
  }

  private void enter(Scope next) {
    scope = next;
    figuresSeen = false;
  }

  /** Where both stand side by side again: same words, and figures or the end of a comparison. */
  private boolean endsScope(WordLine doubled) {
    boolean ends =
        scope == Scope.BESIDE || scope == Scope.DIFFERENCE || doubled.hasNumber(rules.number());
    if (ends) enter(Scope.BESIDE);
    return ends;
  }

  /**
   * A heading is of both. It ends what a caption began, unless the caption's table has only begun:
   * there the heading is printed too low and belongs above the table's head.
   */
  private void section(WordLine line) {
    if (scope == Scope.LEFT && !figuresSeen) hoist(line, left, right);
    else if (scope == Scope.RIGHT && !figuresSeen) hoist(line, right, left);
    else {
      enter(Scope.BESIDE);
      left.add(line);
      right.add(line);
    }
  }

  private void hoist(WordLine heading, List<WordLine> own, List<WordLine> other) {
    own.add(captioned, heading);
    other.add(heading);
  }

  private void own(List<WordLine> side, WordLine line) {
    side.add(line);
    figuresSeen |= line.hasNumber(rules.number());
  }

  private void beside(WordLine line) {
    OptionalInt middle = middle(line);
    if (middle.isPresent()) cut(line, middle.getAsInt());
    else if (line.hasDigit()) leftOut++;
    else {
      left.add(line);
      right.add(line);
    }
  }

  /** Where the right report begins in a line whose halves have not the same words. */
  private OptionalInt middle(WordLine line) {
    int half = line.words().size() / 2;
    if (line.isEvenNumbers(rules.number()))
      return widths.contains((long) half) ? OptionalInt.of(half) : OptionalInt.empty();
    OptionalInt row = behindFirstRun(line);
    return row.isPresent() ? row : byYear(line);
  }

  /** As wide as the rows whose labels are the same. */
  private OptionalInt behindFirstRun(WordLine line) {
    LineHalves halves = line.halves(rules.number());
    return widths.stream()
        .filter(width -> width >= LEAST_RUN)
        .map(width -> halves.behindFirstRun(width.intValue()))
        .flatMapToInt(OptionalInt::stream)
        .findFirst();
  }

  /** Running text of both that begins with their years. */
  private OptionalInt byYear(WordLine line) {
    String first = String.valueOf(leftYear);
    String second = String.valueOf(rightYear);
    if (!line.words().get(0).startsWith(first)) return OptionalInt.empty();
    int[] starts =
        IntStream.range(1, line.words().size())
            .filter(i -> line.words().get(i).startsWith(second))
            .toArray();
    return starts.length == 1 ? OptionalInt.of(starts[0]) : OptionalInt.empty();
  }

  private void cut(WordLine line, int middle) {
    left.add(line.part(0, middle));
    right.add(line.part(middle, line.words().size()));
  }
}
