package org.gongkai.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.query.PublishedSnapshot;
import org.gongkai.query.QueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code database}. */
@Command(
    name = "database",
    mixinStandardHelpOptions = true,
    description = {
      "Writes gongkai.duckdb: a database that the DuckDB shell, DBeaver, Python or R opens without"
          + " Gongkai. It holds the views over the published snapshot, each described in both"
          + " languages, and no figures: these stay in the snapshot's files, named by absolute path.",
      "",
      "Once data/warehouse/gongkai.duckdb is there, each publication writes it anew. Who has the old"
          + " one open keeps it as long as its snapshot is kept."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai database",
      "  duckdb -readonly data/warehouse/gongkai.duckdb \"from request_outcome\"",
      "  gongkai database --snapshot 20261103T021500Z -o november.duckdb"
    })
final class DatabaseCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write (default: warehouse/gongkai.duckdb in the data folder).")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--snapshot",
      paramLabel = "SNAPSHOT",
      description = "An earlier state of the warehouse; see 'gongkai snapshots'.")
  private Optional<String> snapshot = Optional.empty();

  @Override
  public Integer call() {
    Path folder = main.data().resolve("warehouse");
    Path file = output.orElseGet(() -> SharedDatabase.of(main).file());
    try {
      SharedDatabase.of(main).write(PublishedSnapshot.of(folder, snapshot), file);
    } catch (QueryException e) {
      throw QueryFailures.userError(e);
    } catch (IOException e) {
      throw new UserError(
          ExitCode.FAILURE,
          "Cannot write " + file + ": " + e.getMessage() + "; choose another FILE");
    }
    if (!main.quiet()) spec.commandLine().getOut().println("Wrote " + file);
    return ExitCode.OK;
  }
}
