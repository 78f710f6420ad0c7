package org.gongkai.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.gongkai.conf.ConfReader;
import org.gongkai.indicator.NamedQuery;
import org.gongkai.jobs.output.FormatOption;
import org.gongkai.jobs.output.OutputFormat;
import org.gongkai.jobs.shell.SqlShell;
import org.gongkai.query.CodeHints;
import org.gongkai.query.PublishedSnapshot;
import org.gongkai.query.QueryException;
import org.gongkai.query.QueryLimits;
import org.gongkai.query.SqlScript;
import org.gongkai.query.SqlStatement;
import org.gongkai.query.Warehouse;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code sql}. */
@Command(
    name = "sql",
    mixinStandardHelpOptions = true,
    description = {
      "Answers questions in SQL over the published warehouse.",
      "",
      "The statement stands on the command line, in a file, or on standard input; without any, on a"
          + " terminal, a shell opens (history in ~/.gongkai_history, Tab completes, .help helps)."
          + " Several statements end with ';' each. The SQL is DuckDB's; the warehouse is read-only:"
          + " only queries run, other files cannot be opened.",
      "",
      "CSV follows RFC 4180 (header, CRLF, UTF-8), blank for null. Numbers are exact and plain: 0,"
          + " 12.35, no thousands separators, no trailing zeros. CSV and JSON are streamed. Of several"
          + " statements each writes its own answer, one after another."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai sql \"select year, sum(value) from fact_request",
      "    where category = 'received' and breakdown = 'total' group by year order by year\"",
      "  gongkai sql --format csv \"from request_outcome\" > requests.csv",
      "  gongkai sql -f question.sql --format markdown",
      "  gongkai sql --query list",
      "  gongkai sql --query carry-over-mismatches",
      "  gongkai sql --snapshot 20261103T021500Z \"from run\"",
      "  echo 'show tables' | gongkai sql",
      "  gongkai sql"
    })
final class SqlCommand implements Callable<Integer> {
  private static final long ROWS_FOR_READING = 1000;
  private static final String LIST = "list";

  private final InputStream input;
  private final BooleanSupplier terminal;

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "QUERY", description = "One or more SQL statements.")
  private Optional<String> query = Optional.empty();

  @Option(
      names = {"-f", "--file"},
      paramLabel = "FILE",
      description = "Reads the statements from a file in UTF-8.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--query",
      paramLabel = "NAME",
      description =
          "Answers a question that comes with the program (conf/queries); 'list' lists them.")
  private Optional<String> named = Optional.empty();

  @Mixin private FormatOption format;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description =
          "Writes at most N rows of an answer and says so; 0 for all. By default 1000 for table and"
              + " markdown, all for csv and json.")
  private Optional<Long> maxRows = Optional.empty();

  @Option(
      names = "--snapshot",
      paramLabel = "SNAPSHOT",
      description = "Asks an earlier state of the warehouse; see 'gongkai snapshots'.")
  private Optional<String> snapshot = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Uses at most N cores (default: all).")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      description =
          "Uses at most so much memory, such as 4GB, and the disk for what does not fit (default:"
              + " half of the machine's).")
  private Optional<String> memory = Optional.empty();

  /** Reads from standard input; a shell needs a terminal on both sides. */
  SqlCommand() {
    this(System.in, () -> System.console() != null);
  }

  SqlCommand(InputStream input, BooleanSupplier terminal) {
    this.input = input;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (Stream.of(query, file, named).filter(Optional::isPresent).count() > 1)
      throw new UserError(
          ExitCode.USAGE, "Cannot run QUERY, FILE and NAME together: leave all but one out.");
    if (named.equals(Optional.of(LIST))) return list();
    if (threads.isPresent() && threads.get() < 1)
      throw new UserError(
          ExitCode.USAGE, "Cannot use " + threads.get() + " cores: give 1 or more.");
    if (maxRows.isPresent() && maxRows.get() < 0)
      throw new UserError(
          ExitCode.USAGE, "Cannot write " + maxRows.get() + " rows: give 0 (all) or more.");
    boolean shell = query.isEmpty() && file.isEmpty() && named.isEmpty() && terminal.getAsBoolean();
    List<SqlStatement> statements = shell ? List.of() : statements();
    try (Warehouse warehouse = warehouse()) {
      if (shell) runShell(warehouse);
      else run(statements, warehouse);
      return ExitCode.OK;
    } catch (QueryException e) {
      throw QueryFailures.userError(e);
    }
  }

  private Warehouse warehouse() {
    Path folder = main.data().resolve("warehouse");
    PublishedSnapshot asked = PublishedSnapshot.of(folder, snapshot);
    return Warehouse.open(
        asked,
        main.conf().resolve("views"),
        ConfReader.indicators(main.conf()),
        new QueryLimits(threads, memory));
  }

  private List<SqlStatement> statements() {
    List<SqlStatement> statements = SqlScript.of(text()).statements();
    if (statements.isEmpty())
      throw new UserError(
          ExitCode.USAGE,
          "Cannot find a statement in "
              + file.map(Path::toString).orElse(query.isPresent() ? "QUERY" : "standard input")
              + ": write one, such as \"from fact limit 10\".");
    return statements;
  }

  private Integer list() {
    PrintWriter out = spec.commandLine().getOut();
    for (NamedQuery known : ConfReader.queries(main.conf()))
      out.printf("%-32s %s%n%32s %s%n", known.id(), known.titleEn(), "", known.titleZh());
    return ExitCode.OK;
  }

  private String named(String name) {
    List<NamedQuery> queries = ConfReader.queries(main.conf());
    return queries.stream()
        .filter(q -> q.id().equals(name))
        .findFirst()
        .map(NamedQuery::sql)
        .orElseThrow(
            () ->
                new UserError(
                    ExitCode.NOT_FOUND,
                    "Cannot find the question '%s': there are %s"
                        .formatted(
                            name,
                            String.join(", ", queries.stream().map(NamedQuery::id).toList()))));
  }

  private String text() {
    if (named.isPresent()) return named(named.get());
    try {
      String text =
          query.isPresent()
              ? query.get()
              : file.isPresent()
                  ? Files.readString(file.get())
                  : new String(input.readAllBytes(), StandardCharsets.UTF_8);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new UserError(
          ExitCode.USAGE,
          "Cannot read the statements from "
              + file.map(Path::toString).orElse("standard input")
              + ": name a readable file in UTF-8.");
    }
  }

  // All are checked before the first one runs, so that a slip in the last costs no time.
  private void run(List<SqlStatement> statements, Warehouse warehouse) {
    statements.forEach(warehouse::check);
    PrintWriter out = spec.commandLine().getOut();
    for (int i = 0; i < statements.size(); i++) {
      if (i > 0 && format.chosen() != OutputFormat.JSON) out.println();
      answer(statements.get(i), warehouse);
    }
  }

  private void answer(SqlStatement statement, Warehouse warehouse) {
    if (!main.quiet())
      new CodeHints(warehouse).of(statement).forEach(spec.commandLine().getErr()::println);
    long limit = maxRows.orElse(format.chosen().isForReading() ? ROWS_FOR_READING : 0);
    if (Answers.write(warehouse.query(statement), limit, format, spec) && !main.quiet())
      spec.commandLine()
          .getErr()
          .printf("Only the first %s rows are shown: --max-rows 0 shows all.%n", limit);
  }

  private void runShell(Warehouse warehouse) {
    try (Terminal screen =
        TerminalBuilder.builder().system(true).encoding(StandardCharsets.UTF_8).build()) {
      Path history = Path.of(System.getProperty("user.home"), ".gongkai_history");
      new SqlShell(warehouse, screen, history, format.chosen(), maxRows.orElse(ROWS_FOR_READING))
          .run();
    } catch (IOException e) {
      throw new UserError(
          ExitCode.FAILURE, "Cannot open a shell on this terminal: " + e.getMessage() + ".");
    }
  }
}
