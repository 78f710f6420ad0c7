package org.gongkai.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Section;
import org.gongkai.form.FormCatalog;
import org.gongkai.issue.Issue;
import org.gongkai.text.Memo;

/** Reads table three: rows named by labels, seven applicants a row. */
final class RequestAligner {
  /** Short labels stand in other tables too and do not show where this one is. */
  private static final int SHORTEST_ANCHOR = 5;

  /** Lines before the first and behind the last sure label that may belong to the table. */
  private static final int REACH = 14;

  /** A table of 25 rows, one cell a line, has 250 lines; what lies further on is not read. */
  private static final int MOST_LINES = 3000;

  private static final double SKIP_ROW = 5;

  private static final int NONE = -1;

  private final List<RequestForm> forms;
  private final Memo<Pieces, int[]> named = new Memo<>(this::named);

  RequestAligner(FormCatalog catalog) {
    this.forms = RequestForm.all(catalog.of(Section.REQUEST));
  }

  /** By form, the row that the pieces name exactly; {@link #NONE} where they name none. */
  private int[] named(Pieces pieces) {
    return forms.stream().mapToInt(form -> form.reader().named(pieces).orElse(NONE)).toArray();
  }

  /** The facts of table three, as far as it is on the page. */
  Placed align(List<Line> all) {
    List<int[]> rows = all.stream().map(line -> named.of(line.pieces())).toList();
    List<Region> regions = new ArrayList<>();
    for (RequestForm form : forms) region(form, all, rows).ifPresent(regions::add);
    // The likely form first: it may show that no other one can have more rows of its own.
    regions.sort(Comparator.comparingInt(Region::ownNames).reversed());
    Optional<RequestReading> best = Optional.empty();
    for (Region region : regions)
      if (best.filter(b -> !region.mayBeat(b)).isEmpty()) best = better(best, read(region));
    return best.map(b -> facts(b, b.own() > 0)).orElse(Placed.NOTHING);
  }

  /** The better of both. */
  private static Optional<RequestReading> better(
      Optional<RequestReading> one, RequestReading other) {
    return one.filter(o -> !other.isBetterThan(o)).or(() -> Optional.of(other));
  }

  private static RequestReading read(Region region) {
    RequestForm form = region.form();
    List<Line> lines = region.lines();
    ValueSlots slots = new ValueSlots(lines, form.columns());
    RowMatcher.Table table =
        new RowMatcher.Table() {
          @Override
          public Optional<List<Spot>> values(int line, int row) {
            return slots.choose(line);
          }

          @Override
          public double skipRow(int row) {
            return SKIP_ROW;
          }

          @Override
          public boolean isBarrier(int line) {
            return false;
          }

          @Override
          public boolean placesUnlabelled() {
            return true;
          }
        };
    RowMatcher matcher = new RowMatcher(lines, form.labels(), form.reader(), table);
    return new RequestReading(form, lines, region.ownNames(), slots, matcher.match());
  }

  /**
   * The lines around the labels that only this table has.
   *
   * @param ownNames how many of them name a row that only this form has
   */
  private record Region(RequestForm form, List<Line> lines, int ownNames) {

    /** Whether the form could have more rows of its own here than a reading has. */
    boolean mayBeat(RequestReading reading) {
      return RequestReading.mayBeat(reading, form.mostOwn(lines), ownNames, form);
    }
  }

  private static Optional<Region> region(RequestForm form, List<Line> all, List<int[]> rows) {
    int first = -1;
    int last = -1;
    int ownNames = 0;
    for (int i = 0; i < all.size(); i++) {
      int row = rows.get(i)[form.index()];
      if (row == NONE) continue;
      if (form.isOwn(row)) ownNames++;
      if (form.labels().first(row).length() < SHORTEST_ANCHOR) continue;
      first = first < 0 ? i : first;
      last = i;
    }
    if (first < 0) return Optional.empty();
    int from = Math.max(0, first - REACH);
    int to = Math.min(all.size(), last + REACH + 1);
    List<Line> lines = all.subList(from, Math.min(to, from + MOST_LINES));
    return Optional.of(new Region(form, lines, ownNames));
  }

  private static Placed facts(RequestReading reading, boolean told) {
    RequestRows rows = new RequestRows(reading);
    List<Fact> facts = new ArrayList<>();
    List<Issue> issues = new ArrayList<>(rows.headingIssues());
    for (RowMatcher.Placement placement : reading.placements()) {
      rows.read(placement, facts, issues);
    }
    rows.reportUnplaced(issues);
    Optional<String> form = told ? Optional.of(reading.form().template().form()) : Optional.empty();
    return new Placed(form, facts, issues);
  }
}
