package org.gongkai.extract.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import java.util.List;

/** Pages of a PDF as pictures, at the resolution of the scan that they show. */
final class PdfPages {
  /** For pages that are drawn, not scanned. */
  private static final double DRAWN = 300;

  private static final double LOWEST = 100;
  private static final double HIGHEST = 400;
  static final double POINTS = 72;

  private PdfPages() {}

  /** Dots an inch at which a page is best read, within the limit of pixels. */
  static double resolution(PDPage page) throws IOException {
    double area = Math.max(1, (double) page.getCropBox().getWidth() * page.getCropBox().getHeight());
    double most = Math.sqrt(Pictures.PIXELS * POINTS * POINTS / area);
    return Math.min(most, Math.max(LOWEST, Math.min(HIGHEST, Scan.resolution(page))));
  }

  static BufferedImage draw(PDDocument document, int page, double resolution) throws IOException {
    return new PDFRenderer(document).renderImageWithDPI(page, (float) resolution, ImageType.GRAY);
  }

  /** Finds the largest picture on a page. */
  private static final class Scan extends PDFStreamEngine {
    private double largest;
    private double resolution = DRAWN;

    private Scan() {
      addOperator(new Concatenate(this));
      addOperator(new SetGraphicsStateParameters(this));
      addOperator(new Save(this));
      addOperator(new Restore(this));
      addOperator(new SetMatrix(this));
    }

    static double resolution(PDPage page) throws IOException {
      Scan scan = new Scan();
      scan.processPage(page);
      return scan.resolution;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (!operator.getName().equals("Do") || !(operands.get(0) instanceof COSName name)) {
        super.processOperator(operator, operands);
        return;
      }
      if (getResources().isImageXObject(name)
          && getResources().getXObject(name) instanceof PDImageXObject image) see(image);
    }

    private void see(PDImageXObject image) {
      Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
      double width = matrix.getScalingFactorX();
      double height = matrix.getScalingFactorY();
      if (width * height <= largest) return;
      largest = width * height;
      resolution = image.getWidth() / width * POINTS;
    }
  }
}
