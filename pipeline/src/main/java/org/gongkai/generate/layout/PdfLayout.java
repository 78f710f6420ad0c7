package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.gongkai.fact.Place;
import org.gongkai.generate.Layout;
import org.gongkai.generate.Manuscript;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.Printout;

/**
 * The text of a PDF file: pages with numbers, tables that go on over the page.
 *
 * @param id kebab-case
 * @param tables how tables are set
 * @param page its make-up
 */
record PdfLayout(String id, TablePrinter tables, Page page) implements Layout {

  /**
   * The make-up of a page.
   *
   * @param lines so many, more or less
   * @param width characters in a line of prose
   * @param number what stands under a page, around its number
   * @param repeatsHeads whether the head of a table is printed again on its next page
   * @param hasPieces whether the words of a cell that goes over two pages stand half on each
   */
  record Page(int lines, int width, String number, boolean repeatsHeads, boolean hasPieces) {}

  @Override
  public Printout print(Manuscript manuscript, Random random) {
    Typesetting setting = new Typesetting(random);
    setting.words(manuscript.title());
    for (Part part : manuscript.parts()) {
      if (part instanceof Part.SectionHeading heading) setting.words(heading.text());
      if (part instanceof Part.Passage passage) setting.words(passage.text());
      if (part instanceof Part.Sheet sheet) setting.table(sheet);
    }
    setting.turn();
    return new Printout(
        "txt", setting.lines, Truths.doubting(manuscript.truth(), setting.doubtful));
  }

  /** A document in the making. */
  private final class Typesetting {
    private final Random random;
    private final List<PrintedLine> lines = new ArrayList<>();
    private final Set<Place> doubtful = new HashSet<>();
    private int number = 1;
    private int used;

    private Typesetting(Random random) {
      this.random = random;
    }

    private void words(String text) {
      for (String line : CellWords.wrapped(text.replace("\n", ""), page.width()))
        add(PrintedLine.prose(line));
    }

    private void add(PrintedLine line) {
      if (used >= page.lines()) turn();
      lines.add(line);
      used++;
    }

    private void turn() {
      if (!page.number().isEmpty())
        lines.add(PrintedLine.prose(String.format(Locale.ROOT, page.number(), number)));
      number++;
      used = 0;
    }

    private void table(Part.Sheet sheet) {
      SheetCut cut = new SheetCut(page.hasPieces());
      int rows = sheet.rows().size();
      int heads = SheetGrid.of(sheet).headRows();
      for (int from = 0; from < rows; ) {
        // A row takes a line and a half on average.
        int room = Math.max(heads + 1, (page.lines() - used) * 2 / 3);
        int to = Math.min(rows, from + room);
        Part.Sheet rest = cut.rows(sheet, from, to);
        boolean hasHead = from > 0 && page.repeatsHeads();
        TablePrint print =
            tables.print(hasHead ? HeadsRepeated.withHead(sheet, rest) : rest, random);
        lines.addAll(print.lines());
        used += print.lines().size();
        doubtful.addAll(print.doubtful());
        from = to;
        if (from < rows) turn();
      }
    }
  }
}
