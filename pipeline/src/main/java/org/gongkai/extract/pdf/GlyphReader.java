package org.gongkai.extract.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Keeps the glyphs that a reader of the page sees. */
final class GlyphReader {
  /** Text runs along an edge of the page when it is off by no more than this, about 3 degrees. */
  private static final double ASKEW = 0.05;

  /** A font size in points below which nobody can read. */
  private static final double SMALLEST = 1;

  private final PageFrame frame;
  private final Budget budget;
  private final List<Glyph> glyphs = new ArrayList<>();
  private int slanted;

  GlyphReader(PageFrame frame, Budget budget) {
    this.frame = frame;
    this.budget = budget;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  /** A picture lies over all that is there: what is below was read from it by some program. */
  void cover() {
    glyphs.clear();
  }

  int slanted() {
    return slanted;
  }

  /** Text drawn without ink is what some program read from a scan: it is left to the picture. */
  void add(Matrix matrix, PDFont font, int code, Vector displacement, PDTextState state) {
    budget.glyph();
    RenderingMode mode = state.getRenderingMode();
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) return;
    AffineTransform toPage = frame.toPage();
    toPage.concatenate(matrix.createAffineTransform());
    Point2D origin = toPage.transform(new Point2D.Double(0, 0), null);
    Point2D along = toPage.deltaTransform(new Point2D.Double(1, 0), null);
    Point2D up = toPage.deltaTransform(new Point2D.Double(0, 1), null);
    double size = up.distance(0, 0);
    if (!(size >= SMALLEST) || !frame.shows(origin.getX(), origin.getY())) return;
    double em = along.distance(0, 0);
    int quarters = quarters(along.getX() / em, along.getY() / em);
    if (quarters < 0) {
      slanted++;
      return;
    }
    double advance = font.isVertical() ? 1 : displacement.getX();
    QuarterTurn turn = new QuarterTurn(quarters, frame.width(), frame.height());
    double left = turn.x(origin.getX(), origin.getY());
    double baseline = turn.y(origin.getX(), origin.getY());
    String text = text(font, code);
    double right = left + Math.max(0, advance) * em;
    glyphs.add(new Glyph(text, left, right, baseline, size, quarters));
  }

  /** How the page is turned for the text to run to the right; -1 if no quarter turn does it. */
  private static int quarters(double x, double y) {
    if (Math.abs(y) < ASKEW) return x > 0 ? 0 : 2;
    if (Math.abs(x) < ASKEW) return y < 0 ? 1 : 3;
    return -1;
  }

  private static String text(PDFont font, int code) {
    String text = font.toUnicode(code);
    return text == null || text.isEmpty() || isUntold(text) ? Glyph.UNTOLD : text;
  }

  /** Fonts without a map give control characters, or those of private use. */
  private static boolean isUntold(String text) {
    return text.codePoints()
        .map(Character::getType)
        .anyMatch(
            type ->
                type == Character.PRIVATE_USE
                    || type == Character.UNASSIGNED
                    || type == Character.SURROGATE
                    || type == Character.CONTROL);
  }
}
