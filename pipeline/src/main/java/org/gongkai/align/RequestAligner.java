package org.gongkai.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Section;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormCatalog;
import org.gongkai.form.FormTemplate;
import org.gongkai.issue.Issue;

/** Reads table three: rows named by labels, seven applicants a row. */
final class RequestAligner {
  /** Short labels stand in other tables too and do not show where this one is. */
  private static final int SHORTEST_ANCHOR = 5;

  /** Lines before the first and behind the last sure label that may belong to the table. */
  private static final int REACH = 14;

  /** A table of 25 rows, one cell a line, has 250 lines; what lies further on is not read. */
  private static final int MOST_LINES = 3000;

  private static final double SKIP_ROW = 5;

  private final List<FormTemplate> forms;
  private final List<RowLabels> labels;
  private final List<LabelReader> readers;
  private final List<HeadingOrder> headings;

  RequestAligner(FormCatalog catalog) {
    this.forms = catalog.of(Section.REQUEST);
    this.labels = forms.stream().map(f -> new RowLabels(f.blocks().get(0).rows())).toList();
    this.readers = labels.stream().map(LabelReader::new).toList();
    this.headings = forms.stream().map(f -> new HeadingOrder(f.blocks().get(0).columns())).toList();
  }

  /** The facts of table three, as far as it is on the page. */
  Placed align(List<Line> all) {
    List<RequestReading> readings = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) read(i, all).ifPresent(readings::add);
    if (readings.isEmpty()) return Placed.NOTHING;
    RequestReading best =
        readings.stream().max(Comparator.comparingLong(r -> r.own(forms))).orElseThrow();
    boolean told = best.own(forms) > 0;
    return facts(best, told);
  }

  private Optional<RequestReading> read(int index, List<Line> all) {
    FormTemplate form = forms.get(index);
    LabelReader reader = readers.get(index);
    FormBlock block = form.blocks().get(0);
    List<Line> lines = region(all, labels.get(index), reader);
    if (lines.isEmpty()) return Optional.empty();
    ValueSlots slots = new ValueSlots(lines, block.columns());
    RowMatcher.Table table =
        new RowMatcher.Table() {
          @Override
          public Optional<List<Spot>> values(int line, int row) {
            return slots.choose(lines.get(line));
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
    return Optional.of(
        new RequestReading(
            form,
            block,
            headings.get(index),
            lines,
            reader,
            slots,
            new RowMatcher(lines, labels.get(index), reader, table).match()));
  }

  /** The lines around the labels that only this table has. */
  private static List<Line> region(List<Line> all, RowLabels labels, LabelReader reader) {
    int[] anchors =
        IntStream.range(0, all.size())
            .filter(i -> isAnchor(reader.named(all.get(i).pieces()), labels))
            .toArray();
    if (anchors.length == 0) return List.of();
    int from = Math.max(0, anchors[0] - REACH);
    int to = Math.min(all.size(), anchors[anchors.length - 1] + REACH + 1);
    return all.subList(from, Math.min(to, from + MOST_LINES));
  }

  private static boolean isAnchor(OptionalInt row, RowLabels labels) {
    return row.isPresent() && labels.first(row.getAsInt()).length() >= SHORTEST_ANCHOR;
  }

  private static Placed facts(RequestReading reading, boolean told) {
    RequestRows rows = new RequestRows(reading);
    List<Fact> facts = new ArrayList<>();
    List<Issue> issues = new ArrayList<>(rows.headingIssues());
    for (RowMatcher.Placement placement : reading.placements()) {
      rows.read(placement, facts, issues);
    }
    rows.reportUnplaced(issues);
    Optional<String> form = told ? Optional.of(reading.form().form()) : Optional.empty();
    return new Placed(form, facts, issues);
  }
}
