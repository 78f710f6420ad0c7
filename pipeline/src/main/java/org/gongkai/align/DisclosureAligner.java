package org.gongkai.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.fact.Section;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormCatalog;
import org.gongkai.form.FormTemplate;
import org.gongkai.text.Distance;
import org.gongkai.text.Labels;
import org.gongkai.text.Memo;

/**
 * Reads table two: clauses with column headings of their own, which tell the form of each clause,
 * and rows named by labels.
 */
final class DisclosureAligner {
  /** Lines behind the last heading that may still be rows. */
  private static final int REACH = 30;

  private final List<ColumnHeading.Use> uses = new ArrayList<>();
  private final RowLabels labels;
  private final LabelReader reader;
  private final List<String> headingWords;
  private final List<String> clauses;
  private final Memo<String, Boolean> headings = new Memo<>(this::isHeadingPiece);
  private final Memo<Pieces, WordsKind> kinds = new Memo<>(this::kind);
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
    DisclosureTable table =
        new DisclosureTable(
            lines,
            Arrays.copyOfRange(above, first, to),
            Arrays.copyOfRange(heads, first, to),
            labels);
    return new DisclosureRows(table, labels, reader).read();
  }

  /** Marks every line with the headings above it; returns the first line of headings or -1. */
  private int findHeadings(List<Line> all, ColumnHeading[] above, boolean[] heads) {
    int first = -1;
    ColumnHeading now = null;
    ColumnHeading printed = null;
    String clause = "";
    for (int i = 0; i < all.size(); i++) {
      if (isWords(all.get(i)) && mayHead(all.get(i))) {
        int end = headingEnd(all, i);
        Optional<ColumnHeading> found = heading(all.subList(i, end));
        if (found.isPresent()) {
          printed = found.get();
          now = printed.under(clause);
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
      if (heads[i]) clause = clauses(all.get(i).pieces()).get(0);
      // A clause without headings of its own stands below those of the one before.
      if (heads[i] && printed != null && printed.isOf(clause)) now = printed.under(clause);
      above[i] = now;
    }
    return first;
  }

  private static int lastHeading(boolean[] heads) {
    int last = 0;
    for (int i = 0; i < heads.length; i++) if (heads[i]) last = i;
    return last;
  }

  /**
   * What a line of words may be.
   *
   * @param mayHead it has a piece of a heading: only such a line is worth a comparison
   */
  private record WordsKind(boolean mayHead, boolean isClause) {}

  private WordsKind kind(Pieces pieces) {
    boolean isClause = !clauses(pieces).isEmpty();
    return new WordsKind(pieces.texts().stream().anyMatch(headings::of), isClause);
  }

  private boolean mayHead(Line line) {
    return kinds.of(line.pieces()).mayHead();
  }

  private boolean isHeadingPiece(String text) {
    String piece = Labels.normalize(text);
    for (String heading : headingWords)
      if (heading.contains(piece) || piece.contains(heading)) return true;
    return false;
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
    return reader.named(line.pieces()).isPresent();
  }

  private boolean isClause(Line line) {
    return kinds.of(line.pieces()).isClause();
  }

  /** The clauses that a line may name, the nearest first. */
  private List<String> clauses(Pieces words) {
    String text = words.plain();
    List<String> near = new ArrayList<>();
    for (String clause : clauses) if (Distance.within(text, clause, 1) <= 1) near.add(clause);
    near.sort(Comparator.comparingInt(clause -> Distance.within(text, clause, 1)));
    return near;
  }
}
