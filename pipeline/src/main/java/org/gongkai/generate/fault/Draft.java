package org.gongkai.generate.fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gongkai.fact.Place;
import org.gongkai.generate.Manuscript;
import org.gongkai.generate.Part;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;
import org.gongkai.generate.TrueReport;

/** A manuscript while a fault is planted in it. */
final class Draft {
  private final TrueReport report;
  private final Truth truth;
  private final List<Part> parts;
  private String title;

  Draft(Manuscript manuscript) {
    report = manuscript.report();
    title = manuscript.title();
    parts = new ArrayList<>(manuscript.parts());
    truth = new Truth(manuscript.truth());
  }

  Manuscript manuscript() {
    return new Manuscript(report, title, parts, truth.cells());
  }

  TrueReport report() {
    return report;
  }

  Truth truth() {
    return truth;
  }

  String title() {
    return title;
  }

  void title(String other) {
    title = other;
  }

  /** To be changed in place. */
  List<Part> parts() {
    return parts;
  }

  /** Where parts of that type stand. */
  List<Integer> where(Class<? extends Part> type) {
    return IntStream.range(0, parts.size())
        .filter(i -> type.isInstance(parts.get(i)))
        .boxed()
        .toList();
  }

  Part.Sheet sheet(int part) {
    return (Part.Sheet) parts.get(part);
  }

  /** The rows of a table, to be changed and handed back to {@link #rows(int, List)}. */
  List<List<SheetCell>> rows(int part) {
    List<List<SheetCell>> rows = new ArrayList<>();
    for (List<SheetCell> row : sheet(part).rows()) rows.add(new ArrayList<>(row));
    return rows;
  }

  void rows(int part, List<List<SheetCell>> rows) {
    parts.set(part, new Part.Sheet(sheet(part).section(), rows));
  }

  SheetCell cell(CellSpot spot) {
    return sheet(spot.part()).rows().get(spot.row()).get(spot.at());
  }

  void put(CellSpot spot, SheetCell cell) {
    List<List<SheetCell>> rows = new ArrayList<>(sheet(spot.part()).rows());
    List<SheetCell> row = new ArrayList<>(rows.get(spot.row()));
    row.set(spot.at(), cell);
    rows.set(spot.row(), row);
    rows(spot.part(), rows);
  }

  /** The cells that fit, in reading order. */
  List<CellSpot> cells(Predicate<SheetCell> wanted) {
    List<CellSpot> found = new ArrayList<>();
    for (int part : where(Part.Sheet.class)) {
      List<List<SheetCell>> rows = sheet(part).rows();
      for (int row = 0; row < rows.size(); row++)
        for (int at = 0; at < rows.get(row).size(); at++)
          if (wanted.test(rows.get(row).get(at))) found.add(new CellSpot(part, row, at));
    }
    return found;
  }

  /** The cells of figures that are owed and printed once. */
  List<CellSpot> figures() {
    Set<Place> once = printedOnce();
    return cells(c -> c.place().filter(once::contains).flatMap(truth::owed).isPresent());
  }

  /** The places of figures that stand in one cell only: a doubled row has two of each. */
  Set<Place> printedOnce() {
    Set<Place> once = new HashSet<>();
    Set<Place> seen = new HashSet<>();
    for (CellSpot spot : cells(c -> c.place().isPresent())) {
      Place place = cell(spot).place().orElseThrow();
      if (seen.add(place)) once.add(place);
      else once.remove(place);
    }
    return once;
  }

  /** The columns of a table stand in the order of its form. */
  private boolean isInFormOrder(int part, Map<Place, Integer> order) {
    for (List<SheetCell> row : sheet(part).rows()) {
      int last = -1;
      for (SheetCell cell : row) {
        if (cell.place().isEmpty()) continue;
        int at = order.getOrDefault(cell.place().orElseThrow(), last);
        if (at < last) return false;
        last = at;
      }
    }
    return true;
  }

  /**
   * The cells that fit and whose words may be changed: where columns stand in another order, the
   * words of their headings alone tell it.
   */
  List<CellSpot> changeable(Predicate<SheetCell> wanted) {
    Map<Place, Integer> order = new HashMap<>();
    for (Place place : report.figures().keySet()) order.put(place, order.size());
    Set<Integer> reordered = new HashSet<>(where(Part.Sheet.class));
    reordered.removeIf(part -> isInFormOrder(part, order));
    return cells(wanted).stream()
        .filter(s -> cell(s).kind() != Kind.HEADING || !reordered.contains(s.part()))
        .toList();
  }

  /** Rewrites all words: everything but figures. True if anything changed. */
  boolean words(UnaryOperator<String> change) {
    boolean changed = prose(change);
    for (CellSpot spot : cells(c -> c.kind() != Kind.VALUE)) {
      SheetCell cell = cell(spot);
      String text = change.apply(cell.text());
      if (text.equals(cell.text())) continue;
      put(spot, cell.withText(text));
      changed = true;
    }
    return changed;
  }

  /** Rewrites title, headings of sections and passages. True if anything changed. */
  boolean prose(UnaryOperator<String> change) {
    String before = title;
    title = change.apply(title);
    boolean changed = !title.equals(before);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      parts.set(i, rewritten(part, change));
      changed |= !part.equals(parts.get(i));
    }
    return changed;
  }

  private static Part rewritten(Part part, UnaryOperator<String> change) {
    if (part instanceof Part.SectionHeading heading)
      return new Part.SectionHeading(change.apply(heading.text()));
    if (part instanceof Part.Passage passage) return new Part.Passage(change.apply(passage.text()));
    return part;
  }
}
