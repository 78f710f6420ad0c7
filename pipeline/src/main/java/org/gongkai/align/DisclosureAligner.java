package org.gongkai.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.gongkai.text.Distance;
import org.gongkai.text.Labels;

/**
 * Reads table two: clauses with column headings of their own, which tell the form of each clause,
 * and rows named by labels.
 */
final class DisclosureAligner {
  /** Rows are often left out here, whole clauses too. */
  private static final double SKIP_ROW = 0.5;

  private static final double LEAST_MARGIN = 1;

  /** Lines behind the last heading that may still be rows. */
  private static final int REACH = 30;

  private final List<ColumnHeading.Use> uses = new ArrayList<>();
  private final RowLabels labels;
  private final LabelReader reader;
  private final List<String> headingWords;
  private final List<String> clauses;
  private final Memo<String, Boolean> headings = new Memo<>(this::isHeadingPiece);
  private final Memo<String, Boolean> clauseLines = new Memo<>(this::isClauseText);
  private final Memo<List<String>, Optional<ColumnHeading>> read;

  DisclosureAligner(FormCatalog catalog) {
    List<FormTemplate> forms = catalog.of(Section.DISCLOSURE);
    for (FormTemplate form : forms)
      for (FormBlock block : form.blocks()) uses.add(new ColumnHeading.Use(form, block));
    this.labels = new RowLabels(RowOrder.of(forms));
    this.reader = new LabelReader(labels);
    this.read = new Memo<>(pieces -> ColumnHeading.of(pieces, uses));
    this.headingWords =
        uses.stream()
            .flatMap(use -> use.block().columns().stream())
            .flatMap(column -> column.labels().stream())
            .map(Labels::normalize)
            .distinct()
            .toList();
    this.clauses =
        uses.stream()
            .flatMap(use -> use.block().heading().stream())
            .map(Labels::plain)
            .distinct()
            .toList();
  }

  /** The facts of table two, as far as it is on the page. */
  Placed align(List<Line> all) {
    ColumnHeading[] above = new ColumnHeading[all.size()];
    boolean[] heads = new boolean[all.size()];
    int first = findHeadings(all, above, heads);
    if (first < 0) return Placed.NOTHING;
    int to = Math.min(all.size(), lastHeading(heads) + REACH);
    List<Line> lines = all.subList(first, to);
    Table table =
        new Table(
            lines, Arrays.copyOfRange(above, first, to), Arrays.copyOfRange(heads, first, to));
    return table.read();
  }

  /** Marks every line with the headings above it; returns the first line of headings or -1. */
  private int findHeadings(List<Line> all, ColumnHeading[] above, boolean[] heads) {
    int first = -1;
    ColumnHeading now = null;
    String clause = "";
    for (int i = 0; i < all.size(); i++) {
      if (isWords(all.get(i)) && mayHead(all.get(i))) {
        int end = headingEnd(all, i);
        Optional<ColumnHeading> found = heading(all.subList(i, end));
        if (found.isPresent()) {
          now = found.get().under(clause);
          clause = "";
          first = first < 0 ? i : first;
          for (int j = i; j < end; j++) {
            heads[j] = true;
            above[j] = now;
          }
          i = end - 1;
          continue;
        }
      }
      heads[i] = isWords(all.get(i)) && isClause(all.get(i));
      if (heads[i]) clause = clauses(all.get(i).words()).get(0);
      above[i] = now;
    }
    return first;
  }

  private static int lastHeading(boolean[] heads) {
    int last = 0;
    for (int i = 0; i < heads.length; i++) if (heads[i]) last = i;
    return last;
  }

  /** Only a line with a piece of a heading in it is worth a comparison. */
  private boolean mayHead(Line line) {
    return line.label().stream().anyMatch(spot -> headings.of(spot.text()));
  }

  private boolean isHeadingPiece(String text) {
    String piece = Labels.normalize(text);
    return headingWords.stream().anyMatch(h -> h.contains(piece) || piece.contains(h));
  }

  private static boolean isWords(Line line) {
    return !line.hasFigures() && !line.label().isEmpty();
  }

  /** The longest run of lines from here on that is a heading; headings are broken over cells. */
  private int headingEnd(List<Line> all, int from) {
    int limit = from + 1;
    while (limit < all.size()
        && limit - from < LONGEST_HEADING
        && isWords(all.get(limit))
        && !isRowLabel(all.get(limit))
        && !isClause(all.get(limit))) limit++;
    for (int end = limit; end > from + 1; end--) {
      if (heading(all.subList(from, end)).isPresent()) return end;
    }
    return from + 1;
  }

  /** A corner and three headings, each broken in two. */
  private static final int LONGEST_HEADING = 8;

  private Optional<ColumnHeading> heading(List<Line> lines) {
    return read.of(lines.stream().flatMap(line -> line.label().stream()).map(Spot::text).toList());
  }

  private boolean isRowLabel(Line line) {
    return reader.words(line.label()).named().isPresent();
  }

  private boolean isClause(Line line) {
    return clauseLines.of(line.words());
  }

  private boolean isClauseText(String words) {
    return !clauses(words).isEmpty();
  }

  /** The clauses that a line may name, the nearest first. */
  private List<String> clauses(String words) {
    String text = Labels.plain(words);
    return clauses.stream()
        .filter(clause -> Distance.within(text, clause, 1) <= 1)
        .sorted(Comparator.comparingInt(clause -> Distance.within(text, clause, 1)))
        .toList();
  }

  /** The rows below the headings. */
  private final class Table implements RowMatcher.Table {
    private final List<Line> lines;
    private final ColumnHeading[] above;
    private final boolean[] heads;
    private final List<ValueSlots> slots = new ArrayList<>();

    Table(List<Line> lines, ColumnHeading[] above, boolean[] heads) {
      this.lines = lines;
      this.above = above;
      this.heads = heads;
      for (int count = 1; count <= MOST_COLUMNS; count++) slots.add(new ValueSlots(lines, count));
    }

    private static final int MOST_COLUMNS = 3;

    @Override
    public Optional<List<Spot>> values(int line, int row) {
      return use(line, row).flatMap(u -> choose(line, u.block().columns().size()));
    }

    private Optional<List<Spot>> choose(int line, int count) {
      return slots.get(count - 1).choose(lines.get(line));
    }

    private Optional<ColumnHeading.Use> use(int line, int row) {
      return Optional.ofNullable(above[line]).flatMap(h -> h.of(labels.row(row).code()));
    }

    @Override
    public double skipRow(int row) {
      return SKIP_ROW;
    }

    @Override
    public boolean isBarrier(int line) {
      return heads[line];
    }

    @Override
    public boolean placesUnlabelled() {
      return false;
    }

    Placed read() {
      List<Fact> facts = new ArrayList<>();
      List<Issue> issues = new ArrayList<>();
      List<RowMatcher.Placement> placements = new RowMatcher(lines, labels, reader, this).match();
      for (RowMatcher.Placement placement : placements) {
        if (placement.line() >= 0) read(placement, facts, issues);
      }
      reportOutOfOrder(placements, issues);
      String form = facts.stream().map(Fact::form).findFirst().orElse("");
      return new Placed(form.isEmpty() ? Optional.empty() : Optional.of(form), facts, issues);
    }

    /** Rows that their label names and their order denies: nothing of them is placed. */
    private void reportOutOfOrder(List<RowMatcher.Placement> placements, List<Issue> issues) {
      for (int i = 0; i < lines.size(); i++) {
        int line = i;
        OptionalInt named = reader.words(lines.get(i).label()).named();
        boolean taken = placements.stream().anyMatch(p -> p.line() == line);
        if (taken || named.isEmpty() || !lines.get(i).hasFigures()) continue;
        String row = labels.row(named.getAsInt()).code();
        issues.add(
            Issue.of(
                "row-out-of-order",
                Severity.ERROR,
                "Row " + row + " stands where it is not expected: " + texts(lines.get(i).values()),
                List.of(Section.DISCLOSURE.code() + "/" + row)));
      }
    }

    private void read(RowMatcher.Placement placement, List<Fact> facts, List<Issue> issues) {
      FormRow row = labels.row(placement.row());
      Line line = lines.get(placement.line());
      ColumnHeading heading = above[placement.line()];
      Optional<ColumnHeading.Use> use = use(placement.line(), placement.row());
      Optional<String> doubt = doubt(placement, use);
      String evidence =
          "label "
              + placement.match().kind().name().toLowerCase(Locale.ROOT)
              + " "
              + placement.match().distance()
              + "; "
              + placement.order()
              + "; headings "
              + (heading == null ? "silent" : heading.inOrder() ? "agree" : "conflict");
      if (doubt.isPresent()) {
        issues.add(
            Issue.of(
                "row-in-doubt",
                Severity.ERROR,
                "Row " + row.code() + " " + doubt.get() + ": " + texts(line.values()),
                List.of(Section.DISCLOSURE.code() + "/" + row.code())));
        use.ifPresent(u -> unplaced(row, u, line, placement, doubt.get(), evidence, facts));
        return;
      }
      List<Spot> values = values(placement.line(), placement.row()).orElseThrow();
      for (int i = 0; i < values.size(); i++) {
        FormColumn column = use.orElseThrow().block().columns().get(i);
        Placed.Labelled labelled =
            new Placed.Labelled(words(placement), column.labels().get(0), evidence);
        facts.add(
            Placed.fact(
                place(row, column),
                CellReader.read(values.get(i).text(), column, heading.text()),
                use.get().block().unitOf(column),
                use.get().form().form(),
                values.get(i),
                labelled));
      }
    }

    private void unplaced(
        FormRow row,
        ColumnHeading.Use use,
        Line line,
        RowMatcher.Placement placement,
        String doubt,
        String evidence,
        List<Fact> facts) {
      for (FormColumn column : use.block().columns()) {
        facts.add(
            Placed.unplaced(
                place(row, column),
                doubt,
                use.block().unitOf(column),
                use.form().form(),
                line.values(),
                new Placed.Labelled(words(placement), column.labels().get(0), evidence)));
      }
    }

    private Optional<String> doubt(
        RowMatcher.Placement placement, Optional<ColumnHeading.Use> use) {
      if (use.isEmpty()) return Optional.of("stands under headings that are not its own");
      if (!above[placement.line()].inOrder())
        return Optional.of("stands under headings in another order than the form's");
      if (values(placement.line(), placement.row()).isEmpty())
        return Optional.of(
            "has values that are not " + use.get().block().columns().size() + " in a sure order");
      if (placement.margin() < LEAST_MARGIN)
        return Optional.of("is named by its label and denied by its order");
      return placement.match().isStrong()
          ? Optional.empty()
          : Optional.of("has a label that is not the form's");
    }

    private String words(RowMatcher.Placement placement) {
      List<String> words = new ArrayList<>();
      for (int i = placement.from(); i < placement.to(); i++) words.add(lines.get(i).words());
      return String.join(" ", words).strip();
    }

    private static Place place(FormRow row, FormColumn column) {
      return new Place(Section.DISCLOSURE, row.code(), column.code());
    }

    private static String texts(List<Spot> values) {
      return String.join(" | ", values.stream().map(v -> v.text().strip()).toList());
    }
  }
}
