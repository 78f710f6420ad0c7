package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.jobs.spark.SparkExtension;
import org.gongkai.query.Warehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The shipped checks over the shipped samples, from the command to the tables. */
@ExtendWith(SparkExtension.class)
class ChecksIT {
  @TempDir Path root;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void copyConf(SparkExtension.Shared shared) throws IOException {
    shared.stop(); // the command opens its own
    try (Stream<Path> files = Files.walk(Path.of("../conf"))) {
      for (Path file : files.toList())
        Files.copy(file, root.resolve("conf").resolve(Path.of("../conf").relativize(file)));
    }
  }

  @Test
  void checksRunOverTheSamplesAndVerdictsReadNothingAgain() throws IOException {
    assertThat(ingest()).isIn(0, 4);
    assertThat(ask("select count(distinct check_id) from check_run"))
        .containsExactly(String.valueOf(checks()));
    assertThat(ask("select check_id from check_run where evaluated > 0 group by 1 order by 1"))
        .contains("carry-over-broken", "document-stock-broken", "regulation-without-power");
    assertThat(
            ask(
                "select issue_key from issue group by 1 having count(*) > 1 union all select"
                    + " check_id from check_run group by check_id having sum(found) <> (select"
                    + " count(*) from issue where rule = check_id)"))
        .isEmpty();
    String key = ask("select min(issue_key) from issue_open where severity = 'warning'").get(0);
    String open = ask("select count(*) from issue_open").get(0);

    Files.writeString(
        root.resolve("conf/verdicts.csv"),
        "issue_key,verdict,reason,by,until\n"
            + key
            + ",dismissed,A test says so.,tester,\nno:such,confirmed,A test says so.,tester,\n");
    assertThat(ingest()).isIn(0, 4);
    assertThat(out.toString())
        .contains("Read 0 files of ")
        .contains("The issue no:such in conf/verdicts.csv is not in the warehouse.");
    assertThat(ask("select count(*) + 1 from issue_open")).containsExactly(open);
    assertThat(ask("select state, verdict_by from issue_all where issue_key = '" + key + "'"))
        .containsExactly("dismissed tester");

    String snapshot = Files.readString(root.resolve("data/warehouse/CURRENT"));
    Path check = root.resolve("conf/checks/carry-over-broken.sql");
    String sql = Files.readString(check);
    Files.writeString(
        check, sql.replace("FROM report_pair AS p", "FROM (FROM report_pair LIMIT 0) AS p"));
    assertThat(ingest()).isEqualTo(ExitCode.FAILURE);
    assertThat(err.toString())
        .contains("Cannot publish: the check carry-over-broken was evaluated ")
        .contains("--accept-checks=carry-over-broken");
    assertThat(root.resolve("data/warehouse/CURRENT")).hasContent(snapshot);

    Files.writeString(check, sql.replace("FROM report_pair AS p", "FROM no_such_view AS p"));
    assertThat(ingest()).isEqualTo(2);
    assertThat(err.toString()).contains("Cannot run the check carry-over-broken.sql: ");

    Files.writeString(
        check, sql.replace("FROM report_pair AS p", "FROM (FROM report_pair LIMIT 0) AS p"));
    assertThat(ingest("--accept-checks=carry-over-broken")).isIn(0, 4);
    assertThat(ask("select evaluated from check_run where check_id = 'carry-over-broken'"))
        .containsExactly("0");
  }

  private long checks() throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("conf/checks"))) {
      return files.filter(f -> f.toString().endsWith(".sql")).count();
    }
  }

  private int ingest(String... options) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Stream<String> arguments =
        Stream.of(
                Stream.of(
                    "--conf=" + root.resolve("conf"), "--data=" + root.resolve("data"), "ingest"),
                Stream.of(options),
                Stream.of("--ocr=off", "../data/samples"))
            .flatMap(s -> s);
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
  }

  private List<String> ask(String query) {
    try (Warehouse warehouse =
        Warehouse.open(root.resolve("data/warehouse"), root.resolve("conf/views"))) {
      return warehouse.select(query).stream()
          .map(
              row ->
                  row.values().keySet().stream()
                      .map(row::textOrBlank)
                      .reduce((a, b) -> a + " " + b)
                      .orElse(""))
          .toList();
    }
  }
}
