package org.gongkai.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.issue.Check;
import org.gongkai.warehouse.SnapshotLease;
import org.gongkai.warehouse.Table;

/**
 * Runs the checks across reports for reports that are not ingested, against a published snapshot
 * and against each other.
 *
 * @param checks of {@code conf/checks}
 * @param views a folder of SQL files
 */
public record GivenChecks(List<Check> checks, Path views) {
  public GivenChecks {
    checks = List.copyOf(checks);
  }

  /**
   * What they say of the given reports that would be published. Throws {@link QueryException}.
   *
   * @param snapshot empty to compare the given reports with each other only
   */
  public GivenResults run(GivenReports given, Optional<PublishedSnapshot> snapshot) {
    Optional<SnapshotLease> lease = snapshot.map(PublishedSnapshot::lease);
    try {
      return run(given, tables(snapshot));
    } finally {
      lease.ifPresent(SnapshotLease::close);
    }
  }

  /** As {@link #run(GivenReports, Optional)}, over the files of tables. */
  GivenResults run(GivenReports given, TableViews tables) {
    Set<String> ids = published(given);
    if (ids.isEmpty()) return GivenResults.NONE;
    try (SpillFolder spill = SpillFolder.create();
        DuckSession session = DuckSession.open(spill.path())) {
      tables.createIn(session);
      new GivenTables(given).createIn(session);
      ViewFiles.load(views).namedIn(statements()).createIn(session, Set.of());
      GivenNeighbours.createIn(session);
      return run(ids, session);
    }
  }

  /** All views would take as long as all checks. */
  private List<String> statements() {
    return Stream.concat(Stream.of(GivenNeighbours.NEAR), checks.stream().map(Check::sql)).toList();
  }

  private static Set<String> published(GivenReports given) {
    int id = GivenTables.names(Table.REPORT).indexOf("report_id");
    int status = GivenTables.names(Table.REPORT).indexOf("status");
    return given.of(Table.REPORT).stream()
        .filter(row -> "published".equals(row[status]))
        .map(row -> String.valueOf(row[id]))
        .collect(Collectors.toSet());
  }

  private static TableViews tables(Optional<PublishedSnapshot> snapshot) {
    return snapshot
        .map(s -> TableViews.of(s).withoutViews())
        .orElseGet(() -> new TableViews("", Map.of()));
  }

  private GivenResults run(Set<String> reports, DuckSession session) {
    List<CheckQuery.Found> found = new ArrayList<>();
    List<CheckOutcome> outcomes = new ArrayList<>();
    for (Check check : checks) {
      CheckQuery.ReportAnswer answer = new CheckQuery(check, session).ofReports(reports);
      found.addAll(answer.found());
      outcomes.addAll(answer.outcomes());
    }
    return new GivenResults(CheckRunner.named(found), outcomes);
  }
}
