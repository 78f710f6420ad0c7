package org.gongkai.generate.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.gongkai.fact.Place;
import org.gongkai.generate.Layout;
import org.gongkai.generate.Manuscript;
import org.gongkai.generate.Part;
import org.gongkai.generate.Printout;
import org.gongkai.generate.SheetCell.Kind;

/**
 * A PDF file.
 *
 * @param id kebab-case
 * @param page its make-up
 */
record PdfFileLayout(String id, Page page) implements Layout {
  private static final double MARGIN = 56;
  private static final double PROSE = 12;
  private static final double TITLE = 18;
  private static final double TABLE = 9;

  /** What is left of a page for a table to begin on it. */
  private static final double LEAST_ROOM = 60;

  /** How the lines of tables are drawn. */
  enum Lines {
    /** Each cell has a stroke around it, so that lines between cells are drawn twice. */
    FRAMES {
      @Override
      void draw(PdfPen pen, double left, double top, double right, double bottom) {
        pen.frame(left, top, right, bottom);
      }
    },
    /** Each side of a cell is a stroke that ends a little before or behind the corner. */
    STROKES {
      @Override
      void draw(PdfPen pen, double left, double top, double right, double bottom) {
        pen.stroke(left - 1, top, right + 1, top);
        pen.stroke(left - 1, bottom, right + 1, bottom);
        pen.stroke(left, top + 1, left, bottom - 1);
        pen.stroke(right, top + 1, right, bottom - 1);
      }
    },
    /** Each side of a cell is a thin filled area. */
    AREAS {
      @Override
      void draw(PdfPen pen, double left, double top, double right, double bottom) {
        pen.area(left, top, right, top + 0.5);
        pen.area(left, bottom, right, bottom + 0.5);
        pen.area(left, top, left + 0.5, bottom);
        pen.area(right, top, right + 0.5, bottom);
      }
    },
    /** None: an empty cell leaves no trace. */
    NONE {
      @Override
      void draw(PdfPen pen, double left, double top, double right, double bottom) {}
    };

    abstract void draw(PdfPen pen, double left, double top, double right, double bottom);
  }

  /**
   * The make-up of a page.
   *
   * @param width in points
   * @param height in points
   * @param lines those of tables
   * @param number what stands under a page, around its number
   * @param repeatsHeads whether the head of a table is printed again on its next page
   * @param goesOn whether a table begins where the text above ends; else one that does not fit
   *     begins on a new page
   */
  record Page(
      float width,
      float height,
      Lines lines,
      String number,
      boolean repeatsHeads,
      boolean goesOn) {}

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public Printout print(Manuscript manuscript, Random random) {
    Typesetting setting = new Typesetting(random);
    setting.centred(manuscript.title());
    for (Part part : manuscript.parts()) {
      if (part instanceof Part.SectionHeading heading) setting.words(heading.text());
      if (part instanceof Part.Passage passage) setting.words(passage.text());
      if (part instanceof Part.Sheet sheet) setting.table(sheet);
    }
    setting.turn();
    return Printout.binary(
        "pdf", setting.pen.bytes(), Truths.doubting(manuscript.truth(), setting.doubtful));
  }

  /** A document in the making. */
  private final class Typesetting {
    private final PdfPen pen = new PdfPen(page.width(), page.height());
    private final Set<Place> doubtful = new HashSet<>();
    private final double top;
    private double used;
    private int number = 1;

    /** Pages begin somewhere near the upper edge, so that they end within other rows. */
    private Typesetting(Random random) {
      top = MARGIN + random.nextInt(40);
      used = top;
    }

    private double width() {
      return page.width() - 2 * MARGIN;
    }

    private double room() {
      return page.height() - MARGIN - used;
    }

    private void centred(String title) {
      for (String line : title.split("\n"))
        for (String part : CellWords.wrapped(line, (int) (width() / TITLE)))
          line(part, TITLE, (page.width() - PdfPen.width(part) * TITLE) / 2);
    }

    private void words(String text) {
      for (String line : CellWords.wrapped(text.replace("\n", ""), (int) (width() / PROSE) - 2))
        line(line, PROSE, MARGIN);
    }

    private void line(String text, double size, double x) {
      double height = size * 1.6;
      if (room() < height) turn();
      used += height;
      pen.text(text, size, x, used - size * 0.4);
    }

    private void turn() {
      if (!page.number().isEmpty()) {
        String foot = String.format(Locale.ROOT, page.number(), number);
        pen.text(
            foot, TABLE, page.width() / 2 - PdfPen.width(foot) * TABLE / 2, page.height() - 30);
      }
      pen.turn();
      number++;
      used = top;
    }

    private void table(Part.Sheet sheet) {
      SheetCut cut = new SheetCut(false);
      int rows = sheet.rows().size();
      boolean turns = !page.goesOn() && sized(sheet).height() > room();
      if (turns || room() < LEAST_ROOM) turn();
      for (int from = 0; from < rows; ) {
        int to = fitting(sheet, cut, from);
        draw(sized(part(sheet, cut, from, to)));
        from = to;
        if (from < rows) turn();
      }
      used += PROSE;
    }

    /** Behind the last row that fits on the page; one row is put there in any case. */
    private int fitting(Part.Sheet sheet, SheetCut cut, int from) {
      int fits = from + 1;
      int tooMany = sheet.rows().size() + 1;
      while (tooMany - fits > 1) {
        int to = (fits + tooMany) / 2;
        if (sized(part(sheet, cut, from, to)).height() <= room()) fits = to;
        else tooMany = to;
      }
      return fits;
    }

    private Part.Sheet part(Part.Sheet sheet, SheetCut cut, int from, int to) {
      Part.Sheet rows = cut.rows(sheet, from, to);
      return from > 0 && page.repeatsHeads() ? HeadsRepeated.withHead(sheet, rows) : rows;
    }

    private PdfSheet sized(Part.Sheet sheet) {
      return new PdfSheet(sheet, width(), TABLE, page.lines() != Lines.NONE);
    }

    private void draw(PdfSheet sheet) {
      for (PdfSheet.Placed cell : sheet.cells()) draw(sheet, cell);
      used += sheet.height();
      if (page.lines() == Lines.NONE)
        doubtful.addAll(TablePrint.withoutBlanks(List.of(), sheet.grid()).doubtful());
    }

    private void draw(PdfSheet sheet, PdfSheet.Placed cell) {
      double left = MARGIN + cell.left();
      double right = MARGIN + cell.right();
      page.lines().draw(pen, left, used + cell.top(), right, used + cell.bottom());
      double middle = used + (cell.top() + cell.bottom()) / 2;
      double y = middle - cell.lines().size() * sheet.pitch() / 2 + sheet.size();
      for (String line : cell.lines()) {
        double free = cell.right() - cell.left() - PdfPen.width(line) * sheet.size();
        boolean isCentred = cell.cell().kind() != Kind.LABEL;
        pen.text(line, sheet.size(), left + (isCentred ? free / 2 : 3), y);
        y += sheet.pitch();
      }
    }
  }
}
