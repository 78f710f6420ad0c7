package org.gongkai.extract.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs the drawing operations of a page and keeps its glyphs, lines and pictures. */
final class ContentEngine extends PDFGraphicsStreamEngine {
  private static final double NEARLY_WHITE = 0.98;

  /** Colour spaces in which all parts together are white. */
  private static final Set<String> LIGHT =
      Set.of("DeviceGray", "DeviceRGB", "CalGray", "CalRGB", "ICCBased");

  /** A scan covers its page, but for a margin. */
  private static final double WHOLE_PAGE = 0.9;

  private final Budget budget;
  private final PageFrame frame;
  private final GlyphReader glyphs;
  private final DrawnLines lines;
  private final Path2D.Double path = new Path2D.Double();
  private double pictured;
  private int depth;

  private ContentEngine(PDPage page, Budget budget) {
    super(page);
    this.budget = budget;
    this.frame = PageFrame.of(page);
    this.glyphs = new GlyphReader(frame, budget);
    this.lines = new DrawnLines(frame.toPage());
  }

  /**
   * What is drawn on a page.
   *
   * @param number 1 for the first page
   * @throws IOException when the operations cannot be read
   */
  static PageContent read(PDPage page, int number, Budget budget) throws IOException {
    ContentEngine engine = new ContentEngine(page, budget);
    engine.processPage(page);
    return new PageContent(
        number,
        engine.frame.width(),
        engine.frame.height(),
        List.copyOf(engine.glyphs.glyphs()),
        List.copyOf(engine.lines.lines()),
        engine.pictured,
        engine.glyphs.slanted());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operation();
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    Budget.depth(++depth);
    super.showForm(form);
    depth--;
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    Budget.depth(++depth);
    super.showTransparencyGroup(group);
    depth--;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    glyphs.add(matrix, font, code, displacement, getGraphicsState().getTextState());
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    for (Point2D corner : List.of(p1, p2, p3)) path.lineTo(corner.getX(), corner.getY());
    path.closePath();
  }

  /** A thin picture is a line of a table; of the others the largest counts. */
  @Override
  public void drawImage(PDImage image) {
    AffineTransform toPage = frame.toPage();
    toPage.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    Rectangle2D area =
        toPage.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    lines.area(area);
    double share = frame.share(area);
    pictured = Math.max(pictured, share);
    if (share >= WHOLE_PAGE && isOpaque(image)) glyphs.cover();
  }

  private boolean isOpaque(PDImage image) {
    PDGraphicsState state = getGraphicsState();
    boolean masked =
        image instanceof PDImageXObject object
            && (object.getCOSObject().containsKey(COSName.SMASK)
                || object.getCOSObject().containsKey(COSName.MASK));
    return !masked
        && !image.isStencil()
        && state.getNonStrokeAlphaConstant() >= 1
        && state.getBlendMode() == BlendMode.NORMAL;
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) path.moveTo(x, y);
    else path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (path.getCurrentPoint() == null) path.moveTo(x1, y1);
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) path.closePath();
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    if (isSeen(getGraphicsState().getStrokingColor())) lines.stroke(path);
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) {
    if (isSeen(getGraphicsState().getNonStrokingColor())) lines.fill(path);
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    if (isSeen(getGraphicsState().getStrokingColor())) lines.stroke(path);
    fillPath(windingRule);
  }

  /** What is cut off at an edge is left where it is: tables are not drawn by cutting. */
  @Override
  public void clip(int windingRule) {}

  @Override
  public void shadingFill(COSName shading) {}

  /** Not white on white. A colour that cannot be told is taken to be seen. */
  private static boolean isSeen(PDColor color) {
    float[] parts = color.getComponents();
    if (color.isPattern() || color.getColorSpace() == null) return true;
    boolean light = parts.length == 1 || parts.length == 3;
    if (!light
        || !color.getColorSpace().getName().matches("DeviceGray|DeviceRGB|CalGray|CalRGB|ICCBased"))
      return true;
    for (float part : parts) if (part < NEARLY_WHITE) return true;
    return false;
  }
}
