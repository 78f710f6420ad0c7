package org.gongkai.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormCatalog;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTemplate;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;
import org.gongkai.text.Labels;

/** Reads table three: rows named by labels, seven applicants a row. */
final class RequestAligner {
  /** Short labels stand in other tables too and do not show where this one is. */
  private static final int SHORTEST_ANCHOR = 5;

  /** Lines before the first and behind the last sure label that may belong to the table. */
  private static final int REACH = 14;

  private static final double SKIP_ROW = 5;

  /** A row whose next best reading costs hardly more could as well be another. */
  private static final double LEAST_MARGIN = 1;

  private final List<FormTemplate> forms;
  private final List<RowLabels> labels;
  private final List<LabelReader> readers;

  RequestAligner(FormCatalog catalog) {
    this.forms = catalog.of(Section.REQUEST);
    this.labels = forms.stream().map(f -> new RowLabels(f.blocks().get(0).rows())).toList();
    this.readers = labels.stream().map(LabelReader::new).toList();
  }

  /** One form laid over the lines. */
  private record Reading(
      FormTemplate form, FormBlock block, List<Line> lines, List<RowMatcher.Placement> placements) {

    /** Rows that only this form has and that are surely printed. */
    long own(List<FormTemplate> others) {
      Set<String> shared = new HashSet<>();
      for (FormTemplate other : others) {
        if (other != form) other.blocks().get(0).rows().forEach(row -> shared.add(row.code()));
      }
      return placements.stream()
          .filter(p -> p.match().isStrong() && p.line() >= 0)
          .filter(p -> !shared.contains(block.rows().get(p.row()).code()))
          .count();
    }
  }

  /** The facts of table three, as far as it is on the page. */
  Placed align(List<Line> all) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++)
      read(forms.get(i), labels.get(i), readers.get(i), all).ifPresent(readings::add);
    if (readings.isEmpty()) return Placed.NOTHING;
    Reading best = readings.stream().max(Comparator.comparingLong(r -> r.own(forms))).orElseThrow();
    boolean told = best.own(forms) > 0;
    return facts(best, told);
  }

  private static Optional<Reading> read(
      FormTemplate form, RowLabels labels, LabelReader reader, List<Line> all) {
    FormBlock block = form.blocks().get(0);
    List<Line> lines = region(all, labels, reader);
    if (lines.isEmpty()) return Optional.empty();
    ValueSlots slots = new ValueSlots(lines, block.columns());
    List<Optional<List<Spot>>> values =
        lines.stream().map(line -> slots.choose(line, block.columns().size())).toList();
    RowMatcher.Table table =
        new RowMatcher.Table() {
          @Override
          public Optional<List<Spot>> values(int line, int row) {
            return values.get(line);
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
        new Reading(form, block, lines, new RowMatcher(lines, labels, reader, table).match()));
  }

  /** The lines around the labels that only this table has. */
  private static List<Line> region(List<Line> all, RowLabels labels, LabelReader reader) {
    int[] anchors =
        IntStream.range(0, all.size())
            .filter(i -> isAnchor(reader.words(all.get(i).label()).named(), labels))
            .toArray();
    if (anchors.length == 0) return List.of();
    int from = Math.max(0, anchors[0] - REACH);
    int to = Math.min(all.size(), anchors[anchors.length - 1] + REACH + 1);
    return all.subList(from, to);
  }

  private static boolean isAnchor(OptionalInt row, RowLabels labels) {
    return row.isPresent()
        && Labels.normalize(labels.row(row.getAsInt()).labels().get(0)).length() >= SHORTEST_ANCHOR;
  }

  private static Placed facts(Reading reading, boolean told) {
    Rows rows = new Rows(reading);
    List<Fact> facts = new ArrayList<>();
    List<Issue> issues = new ArrayList<>(rows.headingIssues());
    for (RowMatcher.Placement placement : reading.placements()) {
      rows.read(placement, facts, issues);
    }
    rows.reportUnplaced(issues);
    Optional<String> form = told ? Optional.of(reading.form().form()) : Optional.empty();
    return new Placed(form, facts, issues);
  }

  /** The witnesses of each row, and what they allow. */
  private static final class Rows {
    private final Reading reading;
    private final ValueSlots slots;
    private final HeadingOrder.Verdict headings;
    private final RowTotals totals;
    private final boolean rowsAddUp;

    Rows(Reading reading) {
      this.reading = reading;
      this.slots = new ValueSlots(reading.lines(), reading.block().columns());
      this.headings = headings(reading);
      Map<String, List<Spot>> values = new HashMap<>();
      for (RowMatcher.Placement p : reading.placements()) {
        values(p).ifPresent(v -> values.put(row(p).code(), v));
      }
      this.totals = new RowTotals(values);
      long adding = values.values().stream().filter(RowTotals::addsUp).count();
      long nothing = values.values().stream().filter(RowTotals::allZero).count();
      this.rowsAddUp = (adding + nothing) * 10 >= values.size() * 9L;
    }

    private static HeadingOrder.Verdict headings(Reading reading) {
      int first =
          reading.placements().stream()
              .mapToInt(RowMatcher.Placement::from)
              .min()
              .orElse(reading.lines().size());
      List<Line> above =
          reading.lines().subList(0, first).stream().filter(line -> !line.hasFigures()).toList();
      return new HeadingOrder(reading.block().columns()).of(above);
    }

    List<Issue> headingIssues() {
      if (headings != HeadingOrder.Verdict.CONFLICTS) return List.of();
      return List.of(
          Issue.of(
              "column-order-conflict",
              Severity.ERROR,
              "The headings of table "
                  + reading.form().section()
                  + " stand in another order than in"
                  + " the form: no value of it is placed",
              List.of()));
    }

    private FormRow row(RowMatcher.Placement placement) {
      return reading.block().rows().get(placement.row());
    }

    private Optional<List<Spot>> values(RowMatcher.Placement placement) {
      if (placement.line() < 0) return Optional.empty();
      return slots.choose(reading.lines().get(placement.line()), reading.block().columns().size());
    }

    void read(RowMatcher.Placement placement, List<Fact> facts, List<Issue> issues) {
      FormRow row = row(placement);
      if (placement.line() < 0) {
        issues.add(issue("row-without-values", Severity.WARNING, row, "has a label and no values"));
        return;
      }
      Line line = reading.lines().get(placement.line());
      Optional<List<Spot>> values = values(placement);
      Optional<String> doubt = doubt(placement, values);
      Placed.Labelled labelled =
          new Placed.Labelled(words(placement), "", evidence(placement, values));
      if (doubt.isPresent()) {
        List<Spot> printed = values.orElse(line.values());
        issues.add(issue("row-in-doubt", Severity.ERROR, row, doubt.get() + ": " + texts(printed)));
        for (FormColumn column : reading.block().columns())
          facts.add(
              Placed.unplaced(
                  place(row, column), doubt.get(), unit(column), form(), printed, labelled));
        return;
      }
      for (int i = 0; i < reading.block().columns().size(); i++) {
        FormColumn column = reading.block().columns().get(i);
        Spot spot = values.orElseThrow().get(i);
        CellValue value = CellReader.read(spot.text(), column, "");
        facts.add(
            Placed.fact(
                place(row, column),
                value,
                unit(column),
                form(),
                spot,
                new Placed.Labelled(labelled.row(), column.labels().get(0), labelled.evidence())));
      }
    }

    /**
     * Why the values of a row must not be published as its figures; empty when two witnesses agree.
     */
    private Optional<String> doubt(RowMatcher.Placement placement, Optional<List<Spot>> values) {
      if (values.isEmpty())
        return Optional.of(
            "its values are not " + reading.block().columns().size() + " in a sure order");
      if (headings == HeadingOrder.Verdict.CONFLICTS)
        return Optional.of("the column headings stand in another order");
      if (headings == HeadingOrder.Verdict.SILENT && !rowsAddUp)
        return Optional.of("no column headings are printed and the rows do not add up");
      if (placement.margin() < LEAST_MARGIN)
        return Optional.of("its label and its order point to different rows");
      if (isCrowded(placement))
        return Optional.of("two rows of values stand at its label, and no label between them");
      if (placement.match().isStrong()) return Optional.empty();
      boolean counted = isCountedOff(placement);
      if (placement.match().kind() == Match.Kind.PIECE && counted) return Optional.empty();
      boolean sums = totals.confirm(row(placement).code(), reading.block().totals());
      boolean telling =
          placement.match().kind() == Match.Kind.NONE || !RowTotals.allZero(values.get());
      return counted && sums && telling
          ? Optional.empty()
          : Optional.of("no label names it, and order and totals do not agree on it");
    }

    /**
     * Values without words of their own, beside others that no row took: either may be the row's.
     */
    private boolean isCrowded(RowMatcher.Placement placement) {
      int line = placement.line();
      if (!reading.lines().get(line).label().isEmpty()) return false;
      return isLeftOver(line - 1) || isLeftOver(line + 1);
    }

    private boolean isLeftOver(int index) {
      if (index < 0 || index >= reading.lines().size()) return false;
      Line line = reading.lines().get(index);
      boolean taken = reading.placements().stream().anyMatch(p -> p.line() == index);
      return !taken
          && line.label().isEmpty()
          && line.hasFigures()
          && slots.choose(line, reading.block().columns().size()).isPresent();
    }

    /** Between two surely named rows stand exactly as many rows of values as the form has there. */
    private boolean isCountedOff(RowMatcher.Placement placement) {
      List<RowMatcher.Placement> all = reading.placements();
      int at = all.indexOf(placement);
      int before = at;
      while (before >= 0 && !all.get(before).match().isStrong()) before--;
      int behind = at;
      while (behind < all.size() && !all.get(behind).match().isStrong()) behind++;
      if (before < 0 || behind == all.size()) return false;
      RowMatcher.Placement from = all.get(before);
      RowMatcher.Placement to = all.get(behind);
      if (from.line() < 0 || to.line() < 0 || to.row() - from.row() != behind - before)
        return false;
      long printed =
          reading.lines().subList(from.line() + 1, to.line()).stream()
              .filter(Line::hasFigures)
              .count();
      return printed == to.row() - from.row() - 1;
    }

    private String evidence(RowMatcher.Placement placement, Optional<List<Spot>> values) {
      Match match = placement.match();
      List<String> witnesses = new ArrayList<>();
      witnesses.add(
          "label "
              + match.kind().name().toLowerCase(java.util.Locale.ROOT)
              + (match.distance() > 0 ? " " + match.distance() : ""));
      witnesses.add(
          String.format(java.util.Locale.ROOT, "order %.1f", Math.min(99, placement.margin())));
      witnesses.add("headings " + headings.name().toLowerCase(java.util.Locale.ROOT));
      if (values.isPresent() && RowTotals.addsUp(values.get())) witnesses.add("row adds up");
      if (totals.confirm(row(placement).code(), reading.block().totals()))
        witnesses.add("columns add up");
      return String.join("; ", witnesses);
    }

    /** Rows of values that no row of the form took: a row too many, or one whose label is lost. */
    void reportUnplaced(List<Issue> issues) {
      Set<Integer> taken = new HashSet<>();
      int first = Integer.MAX_VALUE;
      int last = -1;
      for (RowMatcher.Placement p : reading.placements()) {
        taken.add(p.line());
        first = Math.min(first, p.from());
        last = Math.max(last, p.to());
      }
      for (int i = first; i < last; i++) {
        Line line = reading.lines().get(i);
        boolean fits = slots.choose(line, reading.block().columns().size()).isPresent();
        if (taken.contains(i) || !line.hasFigures() || !fits) continue;
        issues.add(
            Issue.of(
                "unknown-row-label",
                Severity.WARNING,
                "A row of table three is not of the form and left out: "
                    + line.words()
                    + " "
                    + texts(line.values()),
                List.of()));
      }
    }

    private Issue issue(String rule, Severity severity, FormRow row, String what) {
      List<String> cells =
          reading.block().columns().stream().map(c -> place(row, c).toString()).toList();
      return Issue.of(rule, severity, "Row " + row.code() + " " + what, cells);
    }

    private String words(RowMatcher.Placement placement) {
      StringBuilder words = new StringBuilder();
      for (int i = placement.from(); i < placement.to(); i++)
        words.append(reading.lines().get(i).words()).append(' ');
      return words.toString().strip();
    }

    private String form() {
      return reading.form().form();
    }

    private String unit(FormColumn column) {
      return reading.block().unitOf(column);
    }

    private static Place place(FormRow row, FormColumn column) {
      return new Place(Section.REQUEST, row.code(), column.code());
    }

    private static String texts(List<Spot> values) {
      return String.join(" | ", values.stream().map(v -> v.text().strip()).toList());
    }
  }
}
