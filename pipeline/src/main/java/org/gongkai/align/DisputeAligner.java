package org.gongkai.align;

import static org.gongkai.fact.Testimony.agrees;
import static org.gongkai.fact.Testimony.disagrees;
import static org.gongkai.fact.Testimony.silent;
import static org.gongkai.fact.Witness.GRID;
import static org.gongkai.fact.Witness.HEADING;
import static org.gongkai.fact.Witness.LABEL;
import static org.gongkai.fact.Witness.ORDER;
import static org.gongkai.fact.Witness.ROW_SUM;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gongkai.fact.Evidence;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.fact.Testimony;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormCatalog;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormTemplate;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;
import org.gongkai.text.Labels;
import org.gongkai.text.Memo;

/** Reads table four: one row of figures under the headings of three kinds of proceedings. */
final class DisputeAligner {
  /** Lines between the names of the proceedings and their figures. */
  private static final int REACH = 25;

  /** Lines of headings before the first name that tells the table from all others. */
  private static final int BEFORE = 14;

  private final FormTemplate form;
  private final List<List<String>> names;
  private final Map<FormBlock, HeadingOrder> headings = new IdentityHashMap<>();
  private final Map<FormBlock, ColumnNames> columns = new IdentityHashMap<>();
  private final HeadingFit fit;
  private final Memo<Pieces, List<Integer>> named = new Memo<>(this::names);

  DisputeAligner(FormCatalog catalog) {
    this.form = catalog.of(Section.DISPUTE).get(0);
    for (FormBlock block : form.blocks()) {
      headings.put(block, new HeadingOrder(block.columns()));
      columns.put(block, ColumnNames.of(block.columns()));
    }
    this.fit = new HeadingFit(form.blocks().get(0).columns(), form.blocks().size());
    this.names =
        form.blocks().stream()
            .map(b -> b.heading().stream().map(Labels::normalize).toList())
            .toList();
  }

  /**
   * A stretch of lines with the figures of one or more proceedings.
   *
   * @param alone no other figures stand under the same headings
   * @param complete no figure is missing of the proceedings that stand apart
   */
  private record Found(
      List<FormBlock> blocks,
      Line line,
      List<Line> above,
      List<Spot> values,
      boolean alone,
      boolean complete) {

    static Found of(List<FormBlock> blocks, Line line, List<Line> above, List<Spot> values) {
      return new Found(blocks, line, above, values, true, true);
    }

    /** Other figures stand under the same headings. */
    Found beside(List<Spot> others) {
      boolean same = Spot.texts(values).equals(Spot.texts(others));
      return new Found(blocks, line, above, values, alone && same, complete);
    }

    /** A figure of another proceeding is missing: all behind it may have moved up. */
    Found incomplete() {
      return new Found(blocks, line, above, values, alone, false);
    }
  }

  /** The facts of table four, as far as it is on the page. */
  Placed align(List<Line> all) {
    int anchor = anchor(all);
    if (anchor < 0) return Placed.NOTHING;
    int from = Math.max(0, anchor - BEFORE);
    List<Line> lines = all.subList(from, Math.min(all.size(), anchor + REACH));
    List<Found> found = wholeRow(lines, anchor - from).map(List::of).orElseGet(() -> apart(lines));
    if (found.isEmpty()) return unread(lines, anchor - from);
    List<Fact> facts = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (Found one : found) read(one, facts, issues);
    return new Placed(Optional.empty(), facts, issues);
  }

  /** The first line with a name that only this table has: not the first proceeding's. */
  private int anchor(List<Line> all) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).hasFigures()) continue;
      for (int name : names(all.get(i))) if (name > 0) return i;
    }
    return -1;
  }

  /** The proceedings named on a line, in printed order. */
  private List<Integer> names(Line line) {
    return line.label().isEmpty() ? List.of() : named.of(line.pieces());
  }

  private List<Integer> names(Pieces pieces) {
    List<Integer> found = pieces.texts().stream().flatMap(text -> named(text).stream()).toList();
    if (found.isEmpty()) found = named(pieces.plain()); // a name that blanks have broken
    return found.isEmpty() ? namedWithin(pieces.plain()) : found;
  }

  private List<Integer> named(String piece) {
    String text = Labels.normalize(piece);
    return IntStream.range(0, names.size())
        .filter(i -> names.get(i).contains(text))
        .boxed()
        .toList();
  }

  private List<Integer> namedWithin(String text) {
    return IntStream.range(1, names.size())
        .filter(i -> names.get(i).stream().anyMatch(text::contains))
        .boxed()
        .toList();
  }

  /** All figures of all proceedings on one line. */
  private Optional<Found> wholeRow(List<Line> lines, int anchor) {
    int count = form.blocks().stream().mapToInt(b -> b.columns().size()).sum();
    ValueSlots slots = new ValueSlots(lines, count);
    Optional<Found> found = Optional.empty();
    for (int i = anchor + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.values().size() < count
          || !line.hasFigures() && line.notation().rowsPrinted() && !line.label().isEmpty())
        continue;
      if (!line.label().isEmpty() && line.label().size() > 1) continue;
      Optional<List<Spot>> values = slots.choose(i);
      if (values.isEmpty()) continue;
      List<Line> above = lines.subList(0, i);
      Found now = Found.of(form.blocks(), line, above, values.get());
      found = Optional.of(found.map(f -> f.beside(now.values())).orElse(now));
    }
    return found;
  }

  /**
   * A table for each proceeding, one after the other. Names that stand above one another, with no
   * figures between them, are headings of one table: none of them names the next line. Where one
   * table has too few figures nobody knows which table has lost one.
   */
  private List<Found> apart(List<Line> lines) {
    Map<Integer, Found> found = new TreeMap<>();
    Set<Integer> narrow = new HashSet<>();
    List<Integer> open = new ArrayList<>();
    int since = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.hasFigures()) {
        List<Integer> named = names(line);
        if (!named.isEmpty() && open.isEmpty()) since = i;
        open.addAll(named);
      } else {
        List<Line> above = lines.subList(since, i);
        if (open.stream().distinct().count() == 1) {
          int block = open.get(0);
          one(block, line, above)
              .ifPresentOrElse(
                  now -> found.merge(block, now, (a, other) -> a.beside(other.values())),
                  () -> {
                    if (isNarrow(block, line)) narrow.add(block);
                  });
        }
        open.clear();
      }
    }
    boolean complete = found.keySet().containsAll(narrow);
    return found.values().stream().map(f -> complete ? f : f.incomplete()).toList();
  }

  /** Figures and nothing else, fewer than the proceeding has columns. */
  private boolean isNarrow(int block, Line line) {
    return line.label().isEmpty()
        && line.values().size() < form.blocks().get(block).columns().size();
  }

  /** The figures of one proceeding on one line. */
  private Optional<Found> one(int block, Line line, List<Line> above) {
    FormBlock own = form.blocks().get(block);
    return new ValueSlots(List.of(line), own.columns().size())
        .choose(0)
        .map(values -> Found.of(List.of(own), line, above, values));
  }

  private Placed unread(List<Line> lines, int anchor) {
    List<Line> printed =
        lines.subList(anchor, lines.size()).stream().filter(Line::hasFigures).toList();
    if (printed.isEmpty()) return Placed.NOTHING;
    Issue issue =
        Issue.of(
            "row-in-doubt",
            Severity.ERROR,
            "The figures of table four are not in a sure order: "
                + Spot.texts(printed.get(0).values()),
            List.of());
    return new Placed(Optional.empty(), List.of(), List.of(issue));
  }

  private void read(Found found, List<Fact> facts, List<Issue> issues) {
    List<Line> above = found.above().stream().filter(line -> !line.hasFigures()).toList();
    HeadingOrder.Verdict order = headings.get(found.blocks().get(0)).of(above);
    boolean namesAgree = namesInOrder(above);
    Optional<BitSet> misplaced = misplaced(found, above, order);
    List<Evidence> evidence =
        IntStream.range(0, found.values().size())
            .mapToObj(
                i -> evidence(found, heading(order, misplaced.map(m -> m.get(i))), namesAgree))
            .toList();
    evidence.stream()
        .flatMap(one -> one.doubt().stream())
        .findFirst()
        .ifPresent(reason -> issues.add(doubted(found, reason)));
    int at = 0;
    for (FormBlock block : found.blocks()) {
      for (FormColumn column : block.columns()) {
        facts.add(fact(block, column, found.values().get(at), evidence.get(at)));
        at++;
      }
    }
  }

  /** The places that the headings deny; empty where they do not say which. */
  private Optional<BitSet> misplaced(Found found, List<Line> above, HeadingOrder.Verdict order) {
    if (order != HeadingOrder.Verdict.CONFLICTS) return Optional.empty();
    int groups = found.blocks().size();
    return HeadingPlaces.misplaced(above, columns.get(found.blocks().get(0)), groups)
        .or(() -> isFit(found) ? fit.misplaced(above) : Optional.empty());
  }

  /** The sums bear out the place of the totals, which broken headings do not show. */
  private boolean isFit(Found found) {
    return found.blocks().size() == form.blocks().size() && addUp(found);
  }

  private static Issue doubted(Found found, String reason) {
    return Issue.of(
        "row-in-doubt",
        Severity.ERROR,
        "The figures of table four are in doubt: " + reason + ": " + Spot.texts(found.values()),
        List.of());
  }

  private Fact fact(FormBlock block, FormColumn column, Spot spot, Evidence evidence) {
    Place place = new Place(Section.DISPUTE, block.category(), column.code());
    String unit = block.unitOf(column);
    Placed.Labelled labelled =
        new Placed.Labelled(block.heading().get(0), column.labels().get(0), evidence);
    return evidence
        .doubt()
        .map(doubt -> Placed.unplaced(place, doubt, unit, form.form(), List.of(spot), labelled))
        .orElseGet(
            () ->
                Placed.fact(
                    place,
                    CellReader.read(spot.text(), column, ""),
                    unit,
                    form.form(),
                    spot,
                    labelled));
  }

  /**
   * What the headings say of a place.
   *
   * @param isMisplaced whether it stands below another heading; empty where they do not tell
   */
  private static Testimony heading(HeadingOrder.Verdict order, Optional<Boolean> isMisplaced) {
    return switch (order) {
      case AGREES -> agrees(HEADING, "in the form's order");
      case CONFLICTS ->
          isMisplaced.orElse(true)
              ? disagrees(HEADING, "in another order")
              : agrees(HEADING, "in the form's place, others are not");
      case SILENT -> silent(HEADING, "none printed");
    };
  }

  /** The three kinds of proceedings are its rows, though they are printed side by side. */
  private static Evidence evidence(Found found, Testimony heading, boolean namesAgree) {
    String count = found.values().size() + " cells";
    return Evidence.of(
        namesAgree
            ? agrees(LABEL, "proceedings named in order")
            : disagrees(LABEL, "proceedings named in another order"),
        found.alone()
            ? agrees(ORDER, "one row of figures")
            : disagrees(ORDER, "two rows of figures stand under the headings"),
        heading,
        found.complete()
            ? agrees(GRID, count)
            : disagrees(GRID, "another proceeding has too few cells"),
        addUp(found)
            ? agrees(ROW_SUM, "every proceeding adds up")
            : silent(ROW_SUM, "a proceeding does not add up"));
  }

  /** Every proceeding adds up to its own total, or has only zeros. */
  private static boolean addUp(Found found) {
    int at = 0;
    for (FormBlock block : found.blocks()) {
      List<Spot> values = found.values().subList(at, at + block.columns().size());
      RowFigures figures = RowFigures.of(values);
      if (!figures.addUp() && !figures.areZero()) return false;
      at += block.columns().size();
    }
    return true;
  }

  private boolean namesInOrder(List<Line> above) {
    List<Integer> sequence =
        above.stream().flatMap(line -> names(line).stream()).filter(n -> n > 0).toList();
    for (int i = 1; i < sequence.size(); i++) {
      if (sequence.get(i) < sequence.get(i - 1)) return false;
    }
    return true;
  }
}
