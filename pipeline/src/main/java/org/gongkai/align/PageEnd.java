package org.gongkai.align;

import java.util.List;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Provenance;
import org.gongkai.fact.Section;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;

/**
 * The last line of a page that may have been cut within a figure: what is left of it looks like a
 * figure too.
 *
 * @param values of that line; none where the page ends in something else
 */
record PageEnd(List<Spot> values) {
  private static final String REASON = "the page ends in this figure, which may be cut";

  static PageEnd of(ExtractedDocument document, List<Line> lines) {
    boolean open = document.endsOpen() && !lines.isEmpty();
    return new PageEnd(open ? lines.get(lines.size() - 1).values() : List.of());
  }

  /** The facts, with the one that may be cut unreadable; an issue is added for it. */
  List<Fact> doubted(List<Fact> facts, List<Issue> issues) {
    if (values.isEmpty()) return facts;
    return facts.stream().map(fact -> mayCut(fact, facts) ? cut(fact, issues) : fact).toList();
  }

  private boolean mayCut(Fact fact, List<Fact> facts) {
    return fact.value() instanceof CellValue.Reported
        && fact.provenance().filter(this::isLast).isPresent()
        && !isBorneOut(facts.stream().filter(f -> isBeside(f, fact)).toList());
  }

  private boolean isLast(Provenance cell) {
    Spot last = values.get(values.size() - 1);
    return cell.tableIndex() == last.block()
        && cell.rowIndex() == last.row()
        && cell.columnIndex() == last.position();
  }

  private static boolean isBeside(Fact one, Fact other) {
    return one.place().section() == other.place().section()
        && one.place().category().equals(other.place().category());
  }

  /**
   * In a table with row totals: the figure is the sum of those before it; or all are zeros, with
   * which no count begins.
   */
  private boolean isBorneOut(List<Fact> row) {
    if (row.get(0).place().section() == Section.DISCLOSURE || row.size() > values.size())
      return false;
    List<Spot> own = values.subList(values.size() - row.size(), values.size());
    RowFigures figures = RowFigures.of(own);
    return figures.addUp() || figures.areZero();
  }

  private static Fact cut(Fact fact, List<Issue> issues) {
    String cell = fact.place().toString();
    issues.add(Issue.of("figure-may-be-cut", Severity.ERROR, cell + ": " + REASON, List.of(cell)));
    return fact.with(new CellValue.Unreadable(REASON), fact.origin());
  }
}
