package org.gongkai.extract.ruling;

/** A rectangle on a page, measured from the upper left corner of the page, y downwards. */
public record Box(double left, double top, double right, double bottom) {

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public double centreX() {
    return (left + right) / 2;
  }

  public double centreY() {
    return (top + bottom) / 2;
  }

  /** Its left and upper edge belong to it, the others to its neighbours. */
  public boolean contains(double x, double y) {
    return left <= x && x < right && top <= y && y < bottom;
  }

  /** Another box lies within, or sticks out by no more than {@code slack}. */
  public boolean encloses(Box other, double slack) {
    return left - slack <= other.left
        && top - slack <= other.top
        && other.right <= right + slack
        && other.bottom <= bottom + slack;
  }

  /** The smallest box around both. */
  public Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Where a reader finds it: {@code page 3, box 71 302 96 314}, rounded to whole units. */
  public String onPage(int page) {
    return "page %d, box %d %d %d %d"
        .formatted(page, Math.round(left), Math.round(top), Math.round(right), Math.round(bottom));
  }
}
