package org.gongkai.jobs;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code gongkai}: the options that all commands share, and how a command line is run.
 */
@Command(
    name = "gongkai",
    description = {
      "Reads annual reports on government information disclosure as they were scraped, checks their"
          + " three official tables and publishes the figures for SQL."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai ingest data/samples          read the shipped reports and publish",
      "  gongkai status                       what is published, and the last run",
      "  gongkai sql                          ask in SQL, line by line",
      "  gongkai sql --format csv \"from fact_request where year = 2021\"",
      "  gongkai explain AGENCY 2021          where the numbers came from",
      "",
      "Each command explains itself: gongkai COMMAND --help"
    })
public final class Main implements Callable<Integer> {
  private final Home home = Home.ofLauncher();

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      converter = DataPath.class,
      description =
          "The folder of processed/, warehouse/ and exports/ (default: data in the project's"
              + " folder). It may be on a cluster, hdfs://name/folder; commands that ask then"
              + " fetch the snapshot into ~/.cache/gongkai first, and again only what is new in"
              + " it. History and exports stay on this machine.")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--conf",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description =
          "The folder of forms, vocabulary and rules (default: conf in the project's folder).")
  private Optional<Path> conf = Optional.empty();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show Spark's log and the stack trace of an error.")
  private boolean debug;

  @Option(
      names = "--log",
      paramLabel = "text|json",
      defaultValue = "text",
      scope = ScopeType.INHERIT,
      description =
          "How progress, notices and errors are told (default: ${DEFAULT-VALUE}); json: an object a"
              + " line on the error stream, with the id of the run.")
  private Log log;

  @Option(
      names = "--quiet",
      scope = ScopeType.INHERIT,
      description = "Print results and errors only: no progress, no summary.")
  private boolean quiet;

  private String runId = "";

  /** How progress, notices and errors are told. */
  enum Log {
    text,
    json
  }

  /** Holds {@code processed/}, {@code warehouse/} and {@code exports/}. */
  Path data() {
    return data.orElseGet(() -> home.folder("data"));
  }

  /**
   * What is kept of runs and written for other programs stays on this machine: the same folder, or
   * the project's when that one is elsewhere.
   */
  Path local() {
    Path folder = data();
    boolean isLocal = folder.getFileSystem().equals(FileSystems.getDefault());
    return isLocal ? folder : home.folder("data");
  }

  Path conf() {
    return conf.orElseGet(() -> home.folder("conf"));
  }

  boolean debug() {
    return debug;
  }

  boolean quiet() {
    return quiet;
  }

  /** The log for a collector; empty when people read. */
  Optional<JsonLog> jsonLog(PrintWriter err) {
    return log == Log.json ? Optional.of(new JsonLog(err, runId)) : Optional.empty();
  }

  /** From now on what is told belongs to that run. */
  void begin(String id) {
    runId = id;
    if (log == Log.json) SparkLog.json(id);
  }

  /** Without a command there is nothing to do: prints the help as an error. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  /** Runs one command line on the given streams and returns its {@link ExitCode}. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return Shell.of(Commands.commandLine(), () -> false).run(out, err, args);
  }

  /** Runs one command line on the streams of the process and returns its {@link ExitCode}. */
  public static int run(String... args) {
    return run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args);
  }

  public static void main(String[] args) {
    TemporaryFiles.take();
    Interrupt interrupt = Interrupt.watched();
    Shell shell = Shell.of(Commands.commandLine(), interrupt::happened);
    int exitCode = shell.run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args);
    interrupt.exit(exitCode);
  }

  /** UTF-8 whatever the locale: labels and agencies are Chinese. */
  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
