package org.gongkai.align;

import java.util.List;
import java.util.Optional;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Provenance;
import org.gongkai.fact.Witness;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;

/**
 * The last printed text of a page. A page that was cut may end within a figure, and what is left of
 * it looks like a figure too: only a sum can bear it out.
 *
 * @param last the text; empty on an empty page
 */
record PageEnd(Optional<Spot> last) {
  private static final String REASON = "the page ends in this figure, which may be cut";

  static PageEnd of(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Optional<Spot> last = last(lines.get(i));
      if (last.isPresent()) return new PageEnd(last);
    }
    return new PageEnd(Optional.empty());
  }

  private static Optional<Spot> last(Line line) {
    Optional<Spot> value = last(line.values());
    return value.isPresent() ? value : last(line.label());
  }

  private static Optional<Spot> last(List<Spot> spots) {
    return spots.stream().filter(spot -> !spot.isBlank()).reduce((first, second) -> second);
  }

  /** Whether the fact's figure is the end of the page and no sum holds with it. */
  boolean mayCut(Fact fact) {
    return fact.value() instanceof CellValue.Reported
        && fact.provenance().filter(this::isLast).isPresent();
  }

  static Fact unreadable(Fact fact) {
    return fact.with(new CellValue.Unreadable(REASON), fact.origin());
  }

  static Issue issue(Fact fact) {
    String cell = fact.place().toString();
    return Issue.of("figure-may-be-cut", Severity.ERROR, cell + ": " + REASON, List.of(cell));
  }

  private boolean isLast(Provenance cell) {
    return last.isPresent()
        && cell.tableIndex() == last.get().block()
        && cell.rowIndex() == last.get().row()
        && cell.columnIndex() == last.get().position()
        && !cell.evidence().hasAgreement(Witness.ROW_SUM);
  }
}
