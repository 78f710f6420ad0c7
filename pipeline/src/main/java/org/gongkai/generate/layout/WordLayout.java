package org.gongkai.generate.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gongkai.generate.Layout;
import org.gongkai.generate.Manuscript;
import org.gongkai.generate.Part;
import org.gongkai.generate.Printout;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A report as a document of Word.
 *
 * @param id kebab-case
 * @param isLandscape whether tables stand in sections of their own, on pages turned sideways
 * @param hasOutline whether title and headings are marked as such
 */
record WordLayout(String id, boolean isLandscape, boolean hasOutline) implements Layout {
  private static final int LONG_SIDE = 16838;
  private static final int SHORT_SIDE = 11906;

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public Printout print(Manuscript manuscript, Random random) {
    try (XWPFDocument document = new XWPFDocument()) {
      heading(document, manuscript.title(), 0, random);
      for (Part part : manuscript.parts()) {
        if (part instanceof Part.SectionHeading heading)
          heading(document, heading.text(), 1, random);
        if (part instanceof Part.Passage passage) passage(document, passage.text(), random);
        if (part instanceof Part.Sheet sheet) table(document, sheet, random);
      }
      return Printout.binary("docx", OfficeFile.of(document), manuscript.truth());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close a document in memory", e);
    }
  }

  private void heading(XWPFDocument document, String text, int level, Random random) {
    if (text.isEmpty()) return;
    XWPFParagraph paragraph = document.createParagraph();
    if (level == 0) paragraph.setAlignment(ParagraphAlignment.CENTER);
    if (hasOutline) properties(paragraph).addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    WordTable.text(paragraph, text, random);
  }

  private static void passage(XWPFDocument document, String text, Random random) {
    for (String line : text.lines().toList())
      WordTable.text(document.createParagraph(), line, random);
  }

  private void table(XWPFDocument document, Part.Sheet sheet, Random random) {
    if (isLandscape) section(document, SHORT_SIDE, LONG_SIDE, STPageOrientation.PORTRAIT);
    new WordTable(document.createTable(), random).write(SheetGrid.of(sheet));
    if (isLandscape) section(document, LONG_SIDE, SHORT_SIDE, STPageOrientation.LANDSCAPE);
    else document.createParagraph();
  }

  /** What stands above it is a section of such pages. */
  private static void section(
      XWPFDocument document, int width, int height, STPageOrientation.Enum orientation) {
    CTPageSz size = properties(document.createParagraph()).addNewSectPr().addNewPgSz();
    size.setW(BigInteger.valueOf(width));
    size.setH(BigInteger.valueOf(height));
    size.setOrient(orientation);
  }

  private static CTPPr properties(XWPFParagraph paragraph) {
    return paragraph.getCTP().isSetPPr()
        ? paragraph.getCTP().getPPr()
        : paragraph.getCTP().addNewPPr();
  }
}
