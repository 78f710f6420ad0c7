package org.gongkai.extract.ruling;

/**
 * A straight line along a row or a column.
 *
 * @param across it runs from left to right; else from top to bottom
 * @param position its y when it runs across, else its x
 * @param from where it begins, an x when it runs across, else a y
 * @param to where it ends, not before {@code from}
 */
public record Ruling(boolean across, double position, double from, double to) {
  public Ruling {
    if (!(from <= to) || !Double.isFinite(to - from) || !Double.isFinite(position))
      throw new IllegalArgumentException(
          "Cannot draw a line at " + position + " from " + from + " to " + to);
  }

  /** A line from left to right, its ends in either order. */
  public static Ruling across(double y, double oneX, double otherX) {
    return new Ruling(true, y, Math.min(oneX, otherX), Math.max(oneX, otherX));
  }

  /** A line from top to bottom, its ends in either order. */
  public static Ruling down(double x, double oneY, double otherY) {
    return new Ruling(false, x, Math.min(oneY, otherY), Math.max(oneY, otherY));
  }

  double length() {
    return to - from;
  }

  /** How much of the stretch between two places it covers. */
  double covers(double start, double end) {
    return Math.max(0, Math.min(to, end) - Math.max(from, start));
  }

  boolean meets(Ruling other, double slack) {
    return across != other.across
        && reaches(other.position, slack)
        && other.reaches(position, slack);
  }

  private boolean reaches(double place, double slack) {
    return from - slack <= place && place <= to + slack;
  }
}
