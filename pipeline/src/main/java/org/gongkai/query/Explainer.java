package org.gongkai.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.query.Explanation.FoundIssue;
import org.gongkai.query.Explanation.PageState;
import org.gongkai.query.QueryException.Kind;

/** Tells where the numbers of a report come from. */
public final class Explainer {
  // One report's facts: the year keeps all other partitions closed.
  private static final String FACTS =
      """
      WITH fact AS (
        SELECT 'disclosure' AS section, * FROM fact_disclosure
        UNION ALL BY NAME SELECT 'request' AS section, * FROM fact_request
        UNION ALL BY NAME SELECT 'dispute' AS section, * FROM fact_dispute
        UNION ALL BY NAME SELECT 'statistic' AS section, * FROM fact_statistic
        UNION ALL BY NAME SELECT * FROM fact_unpublished
      )
      SELECT f.*, c.* EXCLUDE (report_id, cell_id), d.label_zh
      FROM fact AS f
      LEFT JOIN (FROM cell WHERE report_id = ?) AS c ON c.cell_id = f.cell_id
      LEFT JOIN dim_category AS d ON d.section = f.section AND d.category = f.category
      LEFT JOIN dim_breakdown AS b ON b.section = f.section AND b.breakdown = f.breakdown
      WHERE f.report_id = ? AND f.year IS NOT DISTINCT FROM ?::INTEGER
      ORDER BY
        list_position(['disclosure', 'request', 'dispute', 'statistic'], f.section),
        d.position, f.category, b.position, f.breakdown
      """;

  private static final String ISSUES =
      """
      SELECT i.*, v.verdict || ' by ' || v."by" || ': ' || v.reason AS decided
      FROM issue AS i
      LEFT JOIN verdict AS v ON v.issue_key = i.issue_key AND v.state = 'in_force'
      WHERE i.report_id = ?
      ORDER BY i.issue_key
      """;

  private final Warehouse warehouse;
  private final PageSource pages;
  private final int context;

  /**
   * @param pages finds the printed lines again
   * @param context how many lines to show before and after a cell
   */
  public Explainer(Warehouse warehouse, PageSource pages, int context) {
    this.warehouse = warehouse;
    this.pages = pages;
    this.context = context;
  }

  /** The report as a whole. */
  public Explanation explain(ReportRow report) {
    return explanation(report, facts(report), List.of());
  }

  /**
   * The cells of a category, by its code or its label in the form.
   *
   * @param breakdown one of them; all if empty
   */
  public Explanation explain(ReportRow report, String category, Optional<String> breakdown) {
    List<FactStory> all = facts(report);
    List<FactStory> ofCategory =
        all.stream()
            .filter(f -> f.category().equals(category) || f.categoryLabel().equals(category))
            .toList();
    if (ofCategory.isEmpty())
      throw missing(report, "category", category, all.stream().map(FactStory::category).toList());
    List<FactStory> asked =
        ofCategory.stream()
            .filter(f -> breakdown.isEmpty() || breakdown.get().equals(f.breakdown()))
            .toList();
    if (asked.isEmpty())
      throw missing(
          report,
          "breakdown",
          breakdown.orElse(""),
          ofCategory.stream().map(FactStory::breakdown).toList());
    return explanation(report, all, asked);
  }

  private static QueryException missing(
      ReportRow report, String what, String word, List<String> there) {
    List<String> codes = there.stream().distinct().toList();
    return new QueryException(
        Kind.NOT_FOUND,
        "Cannot find the %s '%s' in report %s: it has %s."
            .formatted(
                what,
                word,
                report.reportId(),
                codes.isEmpty() ? "none" : String.join(", ", codes)));
  }

  private List<FactStory> facts(ReportRow report) {
    Object year = report.year().isPresent() ? report.year().getAsInt() : null;
    return warehouse.select(FACTS, report.reportId(), report.reportId(), year).stream()
        .map(FactStory::from)
        .toList();
  }

  private Explanation explanation(ReportRow report, List<FactStory> all, List<FactStory> asked) {
    List<FoundIssue> issues = issues(report);
    List<PrintedCell> cells = asked.stream().flatMap(fact -> fact.cell().stream()).toList();
    Optional<List<PageLine>> page = cells.isEmpty() ? Optional.empty() : pages.lines(report);
    boolean sameText = page.isPresent() && isPrinted(cells, page.get());
    List<PageLine> lines = sameText ? page.get() : cells.isEmpty() ? List.of() : readLines(report);
    return new Explanation(
        report,
        issues.stream()
            .filter(issue -> issue.rule().equals("recognition"))
            .map(FoundIssue::message)
            .toList(),
        issues.stream().filter(issue -> !issue.rule().equals("recognition")).toList(),
        counts(all),
        asked,
        Passage.around(lines, cells, context),
        sameText
            ? PageState.LANDED
            : page.isPresent() ? PageState.READS_DIFFERENTLY : PageState.GONE,
        cells.isEmpty() ? Optional.empty() : pages.sha256(report));
  }

  private static boolean isPrinted(List<PrintedCell> cells, List<PageLine> page) {
    return cells.stream().allMatch(cell -> page.stream().anyMatch(cell::isPrintedOn));
  }

  private List<FoundIssue> issues(ReportRow report) {
    return warehouse.select(ISSUES, report.reportId()).stream().map(FoundIssue::from).toList();
  }

  private static Map<String, Map<String, Integer>> counts(List<FactStory> facts) {
    return facts.stream()
        .collect(
            Collectors.groupingBy(
                FactStory::section,
                LinkedHashMap::new,
                Collectors.toMap(FactStory::status, fact -> 1, Integer::sum, TreeMap::new)));
  }

  /** What is left of the page in the table {@code cell}. */
  private List<PageLine> readLines(ReportRow report) {
    Map<List<Integer>, List<PrintedCell>> rows =
        warehouse
            .select(
                "FROM cell WHERE report_id = ? ORDER BY table_index, row_index, column_index",
                report.reportId())
            .stream()
            .flatMap(row -> PrintedCell.from(row).stream())
            .collect(
                Collectors.groupingBy(
                    cell -> List.of(cell.tableIndex(), cell.rowIndex()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return rows.values().stream().map(Explainer::line).toList();
  }

  private static PageLine line(List<PrintedCell> row) {
    PrintedCell last = row.get(row.size() - 1);
    List<String> texts = new ArrayList<>(Collections.nCopies(last.columnIndex() + 1, ""));
    texts.set(0, last.rowLabel());
    for (PrintedCell cell : row) texts.set(cell.columnIndex(), cell.verbatim());
    return new PageLine(last.tableIndex(), last.rowIndex(), texts);
  }
}
