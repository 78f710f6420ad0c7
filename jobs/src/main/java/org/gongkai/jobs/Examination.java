package org.gongkai.jobs;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.conf.ConfException;
import org.gongkai.jobs.runs.Run;
import org.gongkai.jobs.runs.RunLog;
import org.gongkai.jobs.schedule.Scheduler;
import org.gongkai.operation.Operation;
import org.gongkai.operation.Standing;
import org.gongkai.warehouse.DataFile;
import org.gongkai.warehouse.Hold;
import org.gongkai.warehouse.Manifest;
import org.gongkai.warehouse.Snapshot;
import org.gongkai.warehouse.SnapshotStore;

/**
 * What the next night depends on. It leaves nothing behind.
 *
 * @param data the data folder
 * @param conf the configuration folder
 * @param now tells the age of the warehouse
 */
record Examination(Path data, Path conf, Instant now) {
  private static final int OLDEST_JAVA = 17;

  /** A reader of the configuration; throws {@link ConfException} with all of its problems. */
  @FunctionalInterface
  interface Reading {
    Operation of(Path conf);
  }

  /** Looks at everything. */
  List<Finding> findings(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    findings.add(java(Runtime.version().feature(), System.getProperty("java.home")));
    Operation operation = configuration(reading, findings);
    findings.add(attempt("room", () -> room(operation)));
    for (String folder : List.of("", "processed", "warehouse", "exports"))
      findings.add(attempt("folder", () -> writable(data.resolve(folder))));
    findings.add(pictures(Ocr.auto.libraries()));
    findings.add(attempt("lock", this::lock));
    findings.add(attempt("runs", this::runs));
    findings.add(attempt("snapshot", this::snapshot));
    findings.add(attempt("held", this::held));
    findings.add(attempt("freshness", () -> freshness(operation)));
    return findings;
  }

  /** Something that may be found out. */
  private interface Look {
    Finding look() throws IOException;
  }

  private static Finding attempt(String name, Look look) {
    try {
      return look.look();
    } catch (IOException e) {
      return Finding.error(
          name,
          Objects.toString(e.getMessage(), e.toString()),
          "make what is named readable and writable for this user");
    } catch (UnsupportedOperationException e) {
      return Finding.warning(
          name,
          "cannot be told where the data are",
          "look there with the tools of that file system");
    }
  }

  static Finding java(int version, String home) {
    String found = "Java " + version + " in " + home;
    return version >= OLDEST_JAVA
        ? Finding.ok("java", found)
        : Finding.error("java", found, "install a JDK, version 17 or later, or set JAVA_HOME");
  }

  private Operation configuration(Reading reading, List<Finding> findings) {
    try {
      Operation operation = reading.of(conf);
      findings.add(Finding.ok("configuration", conf + " is sound"));
      return operation;
    } catch (ConfException e) {
      findings.add(
          new Finding(
              "configuration",
              Standing.ERROR,
              e.getMessage(),
              "correct the lines that are named",
              ExitCode.USAGE));
      return Operation.STANDARD;
    }
  }

  private Finding room(Operation operation) throws IOException {
    long free = Files.getFileStore(nearest(data)).getUsableSpace();
    String found = String.format(Locale.ROOT, "%,d MiB are free for %s", free >> 20, data);
    String wayOut = "make room, or lower snapshots.kept in " + conf.resolve("pipeline.yaml");
    return switch (operation.room().of(free)) {
      case OK -> Finding.ok("room", found);
      case WARNING -> Finding.warning("room", found, wayOut);
      case ERROR -> Finding.error("room", found, wayOut);
    };
  }

  /** The folder itself, or what is there of the way to it. */
  private static Path nearest(Path folder) {
    Path path = folder.toAbsolutePath();
    while (!Files.exists(path)) path = path.getParent();
    return path;
  }

  private static Finding writable(Path folder) throws IOException {
    Path place = nearest(folder);
    Files.delete(Files.createTempFile(place, ".gongkai", ".probe"));
    return Finding.ok(
        "folder",
        folder + (Files.isDirectory(folder) ? " can be written" : " can be made in " + place));
  }

  static Finding pictures(Optional<Path> libraries) {
    return libraries
        .map(folder -> Finding.ok("ocr", "the models are in " + folder))
        .orElseGet(
            () ->
                Finding.warning(
                    "ocr",
                    "there are no models: scans will be rejected",
                    "build the program with its launcher, or ingest with --ocr off"));
  }

  private Finding lock() throws IOException {
    Path file = new SnapshotStore(data.resolve("warehouse")).lockFile();
    if (!Files.exists(file)) return Finding.ok("lock", "nobody ever wrote to " + data);
    try (RandomAccessFile probe = new RandomAccessFile(file.toFile(), "rw");
        FileLock lock = probe.getChannel().tryLock()) {
      return lock == null
          ? Finding.ok("lock", "a command is writing now")
          : Finding.ok("lock", "nobody is writing");
    }
  }

  private Finding runs() throws IOException {
    RunLog.Contents log = new RunLog(data).read();
    if (log.damaged() > 0)
      return Finding.warning(
          "runs",
          log.damaged() + " lines of " + new RunLog(data).file() + " cannot be read",
          "a power cut leaves such lines; they harm nothing, and can be removed");
    List<Run> ingests =
        log.runs().stream().filter(run -> !run.command().equals(Scheduler.COMMAND)).toList();
    if (ingests.isEmpty()) return Finding.ok("runs", "none yet");
    Run last = ingests.get(ingests.size() - 1);
    String found = "the last, of " + last.started() + ", is " + last.state();
    if (last.isLost())
      return Finding.warning("runs", found, "run the same command again: it goes on from there");
    boolean failed = last.exitCode().isPresent() && last.exitCode().getAsInt() >= ExitCode.FAILURE;
    return failed
        ? Finding.warning("runs", found, "see 'gongkai history --last', then run it again")
        : Finding.ok("runs", found);
  }

  private Finding snapshot() throws IOException {
    SnapshotStore store = new SnapshotStore(data.resolve("warehouse"));
    Optional<Snapshot> current = store.current();
    if (current.isEmpty())
      return Finding.warning("snapshot", "nothing is published", "run 'gongkai ingest PATH'");
    List<Path> missing = missing(current.get());
    return missing.isEmpty()
        ? Finding.ok("snapshot", current.get().id() + " has all of its files")
        : Finding.error(
            "snapshot",
            current.get().id() + " lacks " + missing.size() + " files, first " + missing.get(0),
            "go back with 'gongkai rollback', or put the files back");
  }

  /** Whether they hold what was written is asked by {@code gongkai verify}. */
  private static List<Path> missing(Snapshot snapshot) {
    List<Path> missing = new ArrayList<>();
    for (Manifest.TableFiles table : snapshot.manifest().tables().values())
      for (DataFile file : table.files()) {
        Path path = snapshot.folder().resolve(file.path());
        if (!Files.isReadable(path)) missing.add(path);
      }
    return missing;
  }

  private Finding held() throws IOException {
    Optional<Hold> hold = new SnapshotStore(data.resolve("warehouse")).hold();
    return hold.map(
            h ->
                Finding.warning(
                    "held",
                    String.join("; ", h.reasons()),
                    "see 'gongkai snapshots', then 'gongkai publish --accept'"))
        .orElseGet(() -> Finding.ok("held", "nothing waits for a decision"));
  }

  private Finding freshness(Operation operation) throws IOException {
    WarehouseAge age = WarehouseAge.of(data);
    String wayOut = "run 'gongkai ingest PATH', and see 'gongkai history'";
    if (age.since().isEmpty()) return Finding.warning("freshness", age.words(now), wayOut);
    return switch (age.standing(now, operation.freshness())) {
      case OK -> Finding.ok("freshness", age.words(now));
      case WARNING -> Finding.warning("freshness", age.words(now), wayOut);
      case ERROR ->
          new Finding("freshness", Standing.ERROR, age.words(now), wayOut, ExitCode.STALE);
    };
  }
}
