package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gongkai.fact.Place;
import org.gongkai.generate.Expected;
import org.gongkai.generate.Layout;
import org.gongkai.generate.Manuscript;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.Printout;
import org.gongkai.generate.SheetCell;

/**
 * One page of an electronic book: what stands on other pages is not in the truth.
 *
 * @param id kebab-case
 * @param tables how tables are set
 * @param tail so many rows of the table before the page's own begin it
 */
record EbookLayout(String id, TablePrinter tables, int tail) implements Layout {
  private static final int FIRST_PAGE = 4;
  private static final int PAGES = 8;
  private static final int PASSAGES = 4;
  private static final int LINE = 36;

  @Override
  public Printout print(Manuscript manuscript, Random random) {
    int page = FIRST_PAGE + random.nextInt(PAGES);
    List<PrintedLine> lines = new ArrayList<>();
    if (!manuscript.title().isEmpty())
      lines.add(PrintedLine.prose("Page " + page + " - " + manuscript.title().replace("\n", "")));
    lines.add(PrintedLine.prose("P. " + page));
    Set<Place> onPage = new HashSet<>();
    Set<Place> doubtful = new HashSet<>();
    for (Part part : parts(manuscript)) {
      if (part instanceof Part.SectionHeading heading) lines.add(PrintedLine.prose(heading.text()));
      if (part instanceof Part.Passage passage)
        for (String line : CellWords.wrapped(passage.text().replace("\n", ""), LINE))
          lines.add(PrintedLine.prose(line));
      if (part instanceof Part.Sheet sheet) {
        TablePrint print = tables.print(sheet, random);
        lines.addAll(print.lines());
        doubtful.addAll(print.doubtful());
        for (List<SheetCell> row : sheet.rows())
          for (SheetCell cell : row) cell.place().ifPresent(onPage::add);
      }
    }
    Map<Place, Expected> truth = new LinkedHashMap<>(manuscript.truth());
    truth.keySet().retainAll(onPage);
    return new Printout("txt", lines, Truths.doubting(truth, doubtful));
  }

  /** From the last table's section on: the end of the table before it, then what follows. */
  private List<Part> parts(Manuscript manuscript) {
    List<Part> all = manuscript.parts();
    int last = lastSheet(all, all.size());
    int before = lastSheet(all, last);
    List<Part> parts = new ArrayList<>();
    if (tail > 0 && before >= 0) parts.add(end((Part.Sheet) all.get(before)));
    parts.addAll(all.subList(before + 1, Math.min(all.size(), last + 1 + PASSAGES)));
    return parts;
  }

  private Part.Sheet end(Part.Sheet sheet) {
    int rows = sheet.rows().size();
    return new SheetCut(false).rows(sheet, Math.max(0, rows - tail), rows);
  }

  private static int lastSheet(List<Part> parts, int to) {
    int last = to - 1;
    while (last >= 0 && !(parts.get(last) instanceof Part.Sheet)) last--;
    return last;
  }
}
