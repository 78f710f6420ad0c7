package org.gongkai.generate.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.generate.Expected;
import org.gongkai.generate.Manuscript;
import org.gongkai.generate.PairLayout;
import org.gongkai.generate.PairPrintout;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.layout.ReportSections.ReportSection;
import org.gongkai.generate.layout.ReportSections.SectionPair;

/**
 * A printed page that compares two reports in two columns: each line holds a line of both. Tables
 * of proceedings, and tables of different forms, stand one below the other under their year.
 *
 * @param id kebab-case
 * @param words around them
 * @param tables how tables are set
 */
record ColumnPairs(String id, LayoutWords.Pair words, PdfTable tables) implements PairLayout {
  private static final int COLUMN = 26;
  private static final int PAGE_ROWS = 15;

  @Override
  public PairPrintout print(Manuscript left, Manuscript right, Random random) {
    Comparison page = new Comparison(left, right, random);
    for (String text : List.of(words.title(), words.rates(), words.head())) page.words(text);
    for (SectionPair pair : ReportSections.pairs(left, right))
      page.section(pair.left(), pair.right());
    return new PairPrintout(
        "txt",
        page.lines,
        Truths.doubting(left.truth(), page.leftDoubts),
        Truths.doubting(right.truth(), page.rightDoubts));
  }

  /** A page in the making. */
  private final class Comparison {
    private final Manuscript left;
    private final Manuscript right;
    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final Set<Place> leftDoubts = new HashSet<>();
    private final Set<Place> rightDoubts = new HashSet<>();

    private Comparison(Manuscript left, Manuscript right, Random random) {
      this.left = left;
      this.right = right;
      this.random = random;
    }

    private void words(String text) {
      lines.add(
          text.replace("{agency}", left.report().agency())
              .replace("{left_year}", number(left.report().year()))
              .replace("{right_year}", number(right.report().year())));
    }

    private void section(ReportSection ours, ReportSection theirs) {
      boolean hasTables = !ours.sheets().isEmpty() && !theirs.sheets().isEmpty();
      boolean isAlone = hasTables && !isBeside(ours.sheets(), theirs.sheets());
      // Above the proceedings the heading has slipped between the head of the table and its
      // figures.
      boolean hasSlipped = isAlone && theirs.table().filter(Section.DISPUTE::equals).isPresent();
      if (!hasSlipped) {
        heading(ours.heading());
        passages(ours, theirs);
      }
      if (isAlone) alone(theirs.sheets(), right, rightDoubts, hasSlipped ? ours.heading() : "");
      if (hasSlipped) passages(ours, theirs);
      if (isAlone) alone(ours.sheets(), left, leftDoubts, "");
      else if (hasTables) tables(ours.sheets(), theirs.sheets());
    }

    private void heading(String text) {
      if (text.isEmpty()) return;
      lines.add(text);
      lines.add(words.rate());
    }

    private void passages(ReportSection ours, ReportSection theirs) {
      List<String> one = wrapped(ours.passages());
      List<String> other = wrapped(theirs.passages());
      for (int i = 0; i < Math.max(one.size(), other.size()); i++)
        lines.add((at(one, i) + " " + at(other, i)).strip());
    }

    /** The head of the table, the heading of its section, its figures. */
    private void alone(
        List<Part.Sheet> sheets, Manuscript manuscript, Set<Place> doubts, String heading) {
      words(words.single().replace("{year}", number(manuscript.report().year())));
      alone(sheets.get(0), doubts, heading);
      for (Part.Sheet rest : sheets.subList(1, sheets.size())) alone(rest, doubts, "");
    }

    private void alone(Part.Sheet sheet, Set<Place> doubts, String heading) {
      TablePrint print = tables.print(sheet, random);
      boolean isHeaded = false;
      for (PrintedLine line : print.lines()) {
        boolean isFirst = !isHeaded && !line.places().isEmpty();
        if (isFirst) heading(heading);
        isHeaded |= isFirst;
        lines.add(line.text());
      }
      doubts.addAll(print.doubtful());
    }

    private void tables(List<Part.Sheet> ours, List<Part.Sheet> theirs) {
      for (int i = 0; i < ours.size(); i++) tables(ours.get(i), theirs.get(i));
      if (ours.get(0).section() == Section.DISCLOSURE) differences(ours);
    }

    private void tables(Part.Sheet one, Part.Sheet other) {
      SheetCut cut = new SheetCut(false);
      int rows = one.rows().size();
      boolean isLong = SheetGrid.of(one).repeatedRows() > 0 && rows > PAGE_ROWS;
      int end = isLong ? PAGE_ROWS : rows;
      beside(cut.rows(one, 0, end), cut.rows(other, 0, end));
      if (isLong)
        beside(
            HeadsRepeated.withHead(one, cut.rows(one, end, rows)),
            HeadsRepeated.withHead(other, cut.rows(other, end, rows)));
      doubt(SheetGrid.of(one), SheetGrid.of(other));
    }

    private void beside(Part.Sheet ours, Part.Sheet theirs) {
      for (PrintedLine line : tables.beside(ours, theirs)) lines.add(line.text());
    }

    /** Figures of both may stand on one line: where one is gone, both rows are in doubt. */
    private void doubt(SheetGrid ours, SheetGrid theirs) {
      for (int row = 0; row < ours.rows().size(); row++) {
        List<SheetCell> one = ours.values(row);
        List<SheetCell> other = theirs.values(row);
        boolean hasGap =
            one.stream().anyMatch(CellWords::isBlank)
                || other.stream().anyMatch(CellWords::isBlank);
        if (!hasGap) continue;
        leftDoubts.addAll(CellWords.places(one));
        rightDoubts.addAll(CellWords.places(other));
      }
    }

    /** A table of the page's own: what each figure was, is, and has grown by. */
    private void differences(List<Part.Sheet> sheets) {
      words(words.difference());
      words(words.differenceHead());
      sheets.forEach(this::differences);
    }

    private void differences(Part.Sheet sheet) {
      SheetGrid grid = SheetGrid.of(sheet);
      for (int row = 0; row < grid.rows().size(); row++)
        for (Place place : CellWords.places(grid.values(row))) difference(grid.label(row), place);
    }

    private void difference(String label, Place place) {
      if (!(left.truth().get(place) instanceof Expected.Printed was)) return;
      if (!(right.truth().get(place) instanceof Expected.Printed is)) return;
      BigDecimal growth = is.number().subtract(was.number());
      if (growth.signum() != 0)
        lines.add(
            String.join(
                " ",
                label,
                was.number().toPlainString(),
                is.number().toPlainString(),
                (growth.signum() > 0 ? "+" : "") + growth.toPlainString()));
    }
  }

  private static boolean isBeside(List<Part.Sheet> ours, List<Part.Sheet> theirs) {
    return ours.size() == theirs.size()
        && IntStream.range(0, ours.size()).allMatch(i -> isBeside(ours.get(i), theirs.get(i)));
  }

  private static boolean isBeside(Part.Sheet ours, Part.Sheet theirs) {
    return ours.section() != Section.DISPUTE
        && ours.rows().size() == theirs.rows().size()
        && SheetGrid.of(ours).width() == SheetGrid.of(theirs).width();
  }

  private static List<String> wrapped(List<String> passages) {
    return passages.stream().flatMap(p -> CellWords.wrapped(p, COLUMN).stream()).toList();
  }

  private static String at(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  private static String number(int year) {
    return String.format(Locale.ROOT, "%d", year);
  }
}
