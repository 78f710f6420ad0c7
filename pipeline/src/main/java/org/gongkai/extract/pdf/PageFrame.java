package org.gongkai.extract.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The visible part of a page as it is shown: cropped and turned as the file says.
 *
 * @param crop in the coordinates of the file
 * @param rotation clockwise, in degrees: 0, 90, 180 or 270
 */
record PageFrame(PDRectangle crop, int rotation) {

  static PageFrame of(PDPage page) {
    return new PageFrame(page.getCropBox(), Math.floorMod(page.getRotation(), 360));
  }

  double width() {
    return isLying() ? crop.getHeight() : crop.getWidth();
  }

  double height() {
    return isLying() ? crop.getWidth() : crop.getHeight();
  }

  private boolean isLying() {
    return rotation % 180 == 90;
  }

  /** From the coordinates of the file to points from the upper left corner. */
  AffineTransform toPage() {
    AffineTransform transform = new AffineTransform();
    transform.translate(width() / 2, height() / 2);
    transform.rotate(Math.toRadians(rotation));
    transform.scale(1, -1);
    transform.translate(
        -crop.getLowerLeftX() - crop.getWidth() / 2, -crop.getLowerLeftY() - crop.getHeight() / 2);
    return transform;
  }

  /** The share of the page that an area covers. */
  double share(Rectangle2D area) {
    Rectangle2D seen = area.createIntersection(new Rectangle2D.Double(0, 0, width(), height()));
    if (seen.isEmpty()) return 0;
    return seen.getWidth() * seen.getHeight() / (width() * height());
  }

  /** Somewhere on the page, or at its very edge. */
  boolean shows(double x, double y) {
    return x >= -1 && y >= -1 && x <= width() + 1 && y <= height() + 1;
  }
}
