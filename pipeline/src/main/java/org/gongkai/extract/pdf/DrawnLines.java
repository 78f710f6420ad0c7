package org.gongkai.extract.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.extract.ruling.Ruling;

/** The lines that paths draw: as strokes, as thin filled rectangles, as the edges of frames. */
final class DrawnLines {
  /** The thickest line of a table, in points; what is thicker is a filled area. */
  private static final double THICKEST = 3;

  /** How far a line may run askew. */
  private static final double ASKEW = 1;

  private final AffineTransform toPage;
  private final List<Ruling> lines = new ArrayList<>();

  /**
   * @param toPage from the coordinates of the file to points from the upper left corner
   */
  DrawnLines(AffineTransform toPage) {
    this.toPage = toPage;
  }

  List<Ruling> lines() {
    return lines;
  }

  /** Every straight stretch of a stroked path. */
  void stroke(Path2D path) {
    double[] at = new double[6];
    double[] start = new double[2];
    double[] here = new double[2];
    for (PathIterator steps = path.getPathIterator(toPage); !steps.isDone(); steps.next()) {
      int step = steps.currentSegment(at);
      double[] next = step == PathIterator.SEG_CLOSE ? start : end(step, at);
      if (step == PathIterator.SEG_MOVETO) start = next;
      if (step == PathIterator.SEG_LINETO || step == PathIterator.SEG_CLOSE)
        line(here[0], here[1], next[0], next[1]);
      here = next;
    }
  }

  private static double[] end(int step, double[] at) {
    int last = step == PathIterator.SEG_CUBICTO ? 4 : step == PathIterator.SEG_QUADTO ? 2 : 0;
    return new double[] {at[last], at[last + 1]};
  }

  /** Every part of a filled path that is no thicker than a line. */
  void fill(Path2D path) {
    double[] at = new double[6];
    Rectangle2D part = new Rectangle2D.Double(0, 0, -1, -1);
    for (PathIterator steps = path.getPathIterator(toPage); !steps.isDone(); steps.next()) {
      int step = steps.currentSegment(at);
      if (step == PathIterator.SEG_CLOSE) continue;
      double[] end = end(step, at);
      if (step == PathIterator.SEG_MOVETO) {
        area(part);
        part = new Rectangle2D.Double(end[0], end[1], 0, 0);
      } else {
        part.add(end[0], end[1]);
      }
    }
    area(part);
  }

  /** A filled area; a line if it is thin. */
  void area(Rectangle2D area) {
    boolean across = area.getWidth() >= area.getHeight();
    double thickness = across ? area.getHeight() : area.getWidth();
    if (thickness < 0 || thickness > THICKEST) return;
    if (across) add(Ruling.across(area.getCenterY(), area.getMinX(), area.getMaxX()));
    else add(Ruling.down(area.getCenterX(), area.getMinY(), area.getMaxY()));
  }

  private void line(double x1, double y1, double x2, double y2) {
    double width = Math.abs(x2 - x1);
    double height = Math.abs(y2 - y1);
    if (height <= ASKEW && width > height) add(Ruling.across((y1 + y2) / 2, x1, x2));
    else if (width <= ASKEW && height > width) add(Ruling.down((x1 + x2) / 2, y1, y2));
  }

  private void add(Ruling line) {
    lines.add(line);
    Budget.lines(lines.size());
  }
}
