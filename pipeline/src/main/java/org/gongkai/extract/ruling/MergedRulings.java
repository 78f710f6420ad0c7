package org.gongkai.extract.ruling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces of lines become whole lines: dashes are joined, lines drawn twice become one. */
final class MergedRulings {
  private static final Comparator<Ruling> BY_POSITION =
      Comparator.comparingDouble(Ruling::position)
          .thenComparingDouble(Ruling::from)
          .thenComparingDouble(Ruling::to);

  private final Tolerance tolerance;
  private final List<Ruling> merged = new ArrayList<>();

  private MergedRulings(Tolerance tolerance) {
    this.tolerance = tolerance;
  }

  /**
   * The whole lines of one direction, by position and then from where they begin; those on one
   * straight have the same position exactly.
   *
   * @param pieces all of one direction, in any order
   */
  static List<Ruling> of(List<Ruling> pieces, Tolerance tolerance) {
    MergedRulings rulings = new MergedRulings(tolerance);
    List<Ruling> sorted = pieces.stream().sorted(BY_POSITION).toList();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i < sorted.size() && rulings.isOnStraight(sorted, start, i)) continue;
      rulings.addStraight(sorted.subList(start, i));
      start = i;
    }
    return rulings.merged;
  }

  /** A line drawn three times is still one; a fan of lines is not. */
  private boolean isOnStraight(List<Ruling> sorted, int start, int next) {
    double position = sorted.get(next).position();
    return position - sorted.get(next - 1).position() <= tolerance.doubled()
        && position - sorted.get(start).position() <= 2 * tolerance.doubled();
  }

  private void addStraight(List<Ruling> pieces) {
    double position = centre(pieces);
    List<Ruling> sorted = pieces.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList();
    double from = sorted.get(0).from();
    double to = sorted.get(0).to();
    for (Ruling piece : sorted) {
      if (piece.from() > to + tolerance.gap()) {
        merged.add(new Ruling(piece.across(), position, from, to));
        from = piece.from();
      }
      to = Math.max(to, piece.to());
    }
    merged.add(new Ruling(pieces.get(0).across(), position, from, to));
  }

  private static double centre(List<Ruling> pieces) {
    return (pieces.get(0).position() + pieces.get(pieces.size() - 1).position()) / 2;
  }
}
