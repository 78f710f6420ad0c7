package org.gongkai.conf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.fact.Place;
import org.gongkai.validate.Comparison;
import org.gongkai.validate.Operand;

/** The two sides of a rule as patterns. */
record Sides(Frame frame, List<CellPattern> left, List<CellPattern> right) {

  static Sides of(Frame frame, List<Located> left, List<Located> right) {
    return new Sides(frame, frame.patterns(left), frame.patterns(right));
  }

  /**
   * The sides on one form, for one row or column; none where a side has patterns and the form has
   * no cell for them.
   */
  Optional<Comparison> comparison(String form, Each each) {
    List<Operand> one = frame.operands(form, left, each);
    List<Operand> other = frame.operands(form, right, each);
    if (one.isEmpty() != left.isEmpty() || other.isEmpty() != right.isEmpty())
      return Optional.empty();
    return Optional.of(new Comparison(each.code(), one, other, optional(form, each)));
  }

  private List<Place> optional(String form, Each each) {
    return Stream.of(left, right)
        .flatMap(side -> frame.optional(form, side, each).stream())
        .toList();
  }
}
