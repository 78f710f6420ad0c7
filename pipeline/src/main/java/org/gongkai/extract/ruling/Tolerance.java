package org.gongkai.extract.ruling;

/**
 * How inexact a drawing may be, in the unit of the page.
 *
 * @param gap what may be missing in a line, or between the ends of two that meet; also how far a
 *     line may run over the one that it ends at
 * @param doubled parallel lines no farther apart are one line, drawn twice or with two edges
 * @param cell no cell is narrower or lower; lines that run on by less have overshot
 */
public record Tolerance(double gap, double doubled, double cell) {
  /** For pages in points, 1/72 inch. */
  public static final Tolerance POINTS = new Tolerance(3, 3, 6);

  /** The same for a page in another unit, such as pixels: so many of them are a point. */
  public Tolerance times(double unitsInAPoint) {
    return new Tolerance(gap * unitsInAPoint, doubled * unitsInAPoint, cell * unitsInAPoint);
  }
}
