package org.gongkai.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.jobs.spark.DataFiles;
import org.gongkai.warehouse.Snapshot;
import org.gongkai.warehouse.SnapshotStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    header = "Check that the files of snapshots are as they were written.",
    descriptionHeading = "%n",
    description = {
      "Reads every data file and holds its hash, rows and nulls against the manifest. Ends with 70"
          + " when anything differs."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai verify                     all snapshots",
      "  gongkai verify 20261103T021500Z"
    })
final class VerifyCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "SNAPSHOT",
      description = "Its name; all snapshots by default.")
  private Optional<String> id = Optional.empty();

  @Override
  public Integer call() {
    SnapshotStore store = new SnapshotStore(main.data().resolve("warehouse"));
    try {
      List<Snapshot> snapshots =
          store.all().stream().filter(s -> id.isEmpty() || id.get().equals(s.id())).toList();
      if (snapshots.isEmpty())
        throw new UserError(
            ExitCode.NOT_FOUND,
            "Cannot find a snapshot"
                + id.map(name -> " " + name).orElse("")
                + " in "
                + store.warehouse());
      boolean sound = true;
      for (Snapshot snapshot : snapshots) sound &= verify(store, snapshot);
      return sound ? ExitCode.OK : ExitCode.FAILURE;
    } catch (IOException e) {
      throw new UserError(ExitCode.FAILURE, e.getMessage());
    }
  }

  private boolean verify(SnapshotStore store, Snapshot snapshot) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<String> differences = store.differences(snapshot, DataFiles::contents);
    out.println(
        snapshot.id() + (differences.isEmpty() ? " is whole" : " is not as it was written:"));
    differences.forEach(difference -> out.println("  " + difference));
    out.flush();
    return differences.isEmpty();
  }
}
