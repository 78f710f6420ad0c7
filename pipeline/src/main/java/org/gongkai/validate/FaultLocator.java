package org.gongkai.validate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.document.Block;
import org.gongkai.fact.CellValue.Unreadable;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Place;
import org.gongkai.fact.Provenance;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;

/**
 * Says which cell is to blame where the equations of a report fail, and looks at its printed line
 * again to tell a wrong source from a wrong reading. It changes nothing: the printed value stays,
 * and another number enters by a correction with a reason only.
 *
 * <p>Its issues, each for the cells it names, with what is printed and what is proposed as the two
 * sides:
 *
 * <ul>
 *   <li>{@code source-suspected}: the line prints the number that was read, in order; sides {@code
 *       printed 3} and {@code proposed 8}
 *   <li>{@code reading-suspected}: the line may say the proposed number; same sides
 *   <li>{@code unreadable-cell-determined}: the sums leave one number for an unreadable cell; sides
 *       {@code printed 1 2} and {@code proposed 12}
 *   <li>{@code cells-exchanged-suspected}: two cells of a row hold each other's number; nothing is
 *       proposed, the sides are {@code business printed 3} and {@code research printed 8}
 * </ul>
 *
 * @param table the printed cells
 * @param blocks of the page they were read from
 */
public record FaultLocator(FactTable table, List<Block> blocks) {
  private static final String PROPOSED = "proposed ";
  private static final String WAY_OUT =
      "; look at the source, and correct it in conf/corrections with a reason (gongkai explain shows"
          + " the entry)";

  public FaultLocator {
    blocks = List.copyOf(blocks);
  }

  /**
   * What the equations show, in their order; nothing where all hold and every cell is readable.
   *
   * @param report what these rules say of the same table
   */
  public List<Issue> locate(RuleCatalog rules, RuleReport report) {
    boolean unread = table.facts().stream().anyMatch(f -> f.value() instanceof Unreadable);
    if (!unread && rules.rules().stream().noneMatch(r -> r instanceof SumRule && report.breaks(r)))
      return List.of();
    List<Equation> equations = rules.equations(table);
    return new FaultSearch(equations, table).suspicions().stream().map(this::issue).toList();
  }

  private Issue issue(Suspicion suspicion) {
    if (suspicion instanceof Suspicion.WrongCell wrong) return wrongCell(wrong);
    if (suspicion instanceof Suspicion.UnreadCell unread) return unreadCell(unread);
    return exchanged((Suspicion.ExchangedCells) suspicion);
  }

  private Issue wrongCell(Suspicion.WrongCell suspicion) {
    Optional<String> misreading = misreading(suspicion);
    String message =
        suspicion.cell()
            + " is "
            + PartialSum.plain(suspicion.printed())
            + ", and "
            + PartialSum.plain(suspicion.proposed())
            + " in this cell alone would satisfy "
            + names(suspicion)
            + misreading
                .map(sign -> "; it may be read wrong: " + sign)
                .orElse("; its line prints it so, in order: the source seems wrong")
            + WAY_OUT;
    return new Issue(
        misreading.isPresent() ? "reading-suspected" : "source-suspected",
        misreading.isPresent() ? Severity.ERROR : severity(suspicion),
        message,
        Optional.of("printed " + PartialSum.plain(suspicion.printed())),
        Optional.of(PROPOSED + PartialSum.plain(suspicion.proposed())),
        List.of(suspicion.cell().toString()));
  }

  private Optional<String> misreading(Suspicion.WrongCell suspicion) {
    Optional<SourceLine> line =
        provenance(suspicion.cell()).flatMap(cell -> SourceLine.of(cell, provenances(), blocks));
    if (line.isEmpty()) return Optional.of("its printed line was not found again");
    return line.get().misreading(suspicion.printed(), suspicion.proposed());
  }

  private Issue unreadCell(Suspicion.UnreadCell suspicion) {
    String printed = provenance(suspicion.cell()).map(Provenance::verbatim).orElse("");
    String left = PartialSum.plain(suspicion.left());
    boolean there = SourceLine.holds(printed, suspicion.left());
    String message =
        suspicion.cell()
            + " is unreadable, and the sums leave only "
            + left
            + ": "
            + names(suspicion)
            + (there
                ? "; its printed text has these digits"
                : "; its printed text has other digits")
            + WAY_OUT;
    return new Issue(
        "unreadable-cell-determined",
        Severity.INFO,
        message,
        Optional.of("printed " + printed.strip()),
        Optional.of(PROPOSED + left),
        List.of(suspicion.cell().toString()));
  }

  private Issue exchanged(Suspicion.ExchangedCells suspicion) {
    String message =
        suspicion.one()
            + " and "
            + suspicion.other()
            + " seem to hold each other's number: exchanged, they would satisfy "
            + names(suspicion);
    return new Issue(
        "cells-exchanged-suspected",
        severity(suspicion),
        message,
        Optional.of(side(suspicion.one())),
        Optional.of(side(suspicion.other())),
        List.of(suspicion.one().toString(), suspicion.other().toString()));
  }

  private String side(Place place) {
    BigDecimal number = table.number(place).orElseThrow();
    return place.breakdown() + " printed " + PartialSum.plain(number);
  }

  private static String names(Suspicion suspicion) {
    return suspicion.equations().stream().map(Equation::toString).collect(Collectors.joining(", "));
  }

  /** That of the gravest equation: severities are declared in that order. */
  private static Severity severity(Suspicion suspicion) {
    return suspicion.equations().stream()
        .map(Equation::severity)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Optional<Provenance> provenance(Place place) {
    return table.at(place).flatMap(Fact::provenance);
  }

  private List<Provenance> provenances() {
    return table.facts().stream().flatMap(fact -> fact.provenance().stream()).toList();
  }
}
