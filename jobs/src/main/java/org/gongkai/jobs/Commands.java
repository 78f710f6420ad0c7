package org.gongkai.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.gongkai.conf.Conf;
import org.gongkai.conf.ConfReader;
import org.gongkai.conf.Settings;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.isolate.IsolatedExtractor;
import org.gongkai.jobs.benchmark.WholeIngest;
import org.gongkai.jobs.spark.CheckStep;
import org.gongkai.jobs.spark.ConfiguredProcessor;
import org.gongkai.jobs.spark.Knowledge;
import org.gongkai.jobs.spark.Landings;
import org.gongkai.jobs.spark.Terms;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.operation.Operation;
import org.gongkai.process.CodeHash;
import org.gongkai.process.ReportProcessor;
import org.gongkai.query.LandedPages;
import org.gongkai.query.PageSource;
import org.gongkai.warehouse.BuildInputs;
import org.gongkai.warehouse.IngestPlan;
import picocli.CommandLine;

/** The command line with all its commands, wired by hand. */
final class Commands {
  private Commands() {}

  /** A fresh command line; it keeps the state of one run. */
  static CommandLine commandLine() {
    Main main = new Main();
    return new CommandLine(main)
        .addSubcommand(new IngestCommand(surroundings()))
        .addSubcommand(quarantine())
        .addSubcommand(new CheckCommand(ConfReader::read))
        .addSubcommand(new SqlCommand())
        .addSubcommand(new DatabaseCommand())
        .addSubcommand(new ExplainCommand(landedPages(main)))
        .addSubcommand(
            new StatusCommand(
                conf -> ReportProcessor.fingerprint(ConfReader.settings(conf)), Clock.systemUTC()))
        .addSubcommand(new HistoryCommand(ZoneId.systemDefault()))
        .addSubcommand(new DoctorCommand(Commands::operation, Clock.systemUTC()))
        .addSubcommand(new ScheduleCommand(ConfReader::schedule, Clock.systemUTC()))
        .addSubcommand(new SnapshotsCommand())
        .addSubcommand(new VerifyCommand())
        .addSubcommand(new RollbackCommand(Clock.systemUTC()))
        .addSubcommand(new PublishCommand())
        .addSubcommand(new GenerateCommand(ConfReader::read))
        .addSubcommand(new AccuracyCommand())
        .addSubcommand(new DriftCommand())
        .addSubcommand(new AgenciesCommand())
        .addSubcommand(new DiffCommand())
        .addSubcommand(new ReportCommand(Commands::untilEnded))
        .addSubcommand(ExportCommand.commandLine())
        .addSubcommand(new BenchCommand(ChildJava::with, Clock.systemUTC()))
        .addSubcommand(new BenchmarkCommand(Commands::wholeIngest));
  }

  private static Operation operation(Path conf) {
    ConfReader.read(conf);
    return ConfReader.operation(conf);
  }

  /** Serves until the process is ended from outside. */
  private static void untilEnded(String address) throws InterruptedException {
    new CountDownLatch(1).await();
  }

  private static CommandLine quarantine() {
    return new CommandLine(new QuarantineCommand())
        .addSubcommand(new QuarantineCommand.ListCommand())
        .addSubcommand(new QuarantineCommand.ShowCommand())
        .addSubcommand(new QuarantineCommand.ReplayCommand(surroundings()));
  }

  private static IngestRun.Surroundings surroundings() {
    return new IngestRun.Surroundings(
        (conf, ocr) -> terms(ConfReader.settings(conf), ocr),
        Commands::knowledge,
        ConfReader::operation,
        Version.current(),
        Clock.systemUTC());
  }

  /** The command {@code ingest} with this configuration, run in this process. */
  private static WholeIngest wholeIngest(Path conf) {
    return (landing, data) -> {
      StringWriter errors = new StringWriter();
      int exitCode =
          Main.run(
              new PrintWriter(Writer.nullWriter()),
              new PrintWriter(errors),
              "--quiet",
              "--conf=" + conf,
              "--data=" + data,
              "ingest",
              landing.toString());
      if (exitCode != ExitCode.OK && exitCode != ExitCode.PARTIAL)
        throw new IOException(errors.toString().strip());
    };
  }

  /** Landed files where they were at ingest, relative to the working folder. */
  private static PageSource landedPages(Main main) {
    return new LandedPages(
        Path.of(""),
        (name, bytes, part) -> {
          LandingFile file = new LandingFile(name, "", "", SourceMetadata.NONE);
          List<ExtractedDocument> pages = pages(ConfReader.read(main.conf()), file, bytes);
          return pages.get(Math.min(part, pages.size() - 1));
        },
        () -> Landings.containers(ConfReader.settings(main.conf()).containers()));
  }

  private static List<ExtractedDocument> pages(Conf conf, LandingFile file, byte[] bytes) {
    try (IsolatedExtractor apart =
        IsolatedExtractor.of(conf.isolation(), conf.limits(), Ocr.auto.libraries())) {
      return ReportProcessor.apart(conf, apart).pages(file, bytes);
    }
  }

  /** What a run needs of a configuration, read and checked; throws with all of its problems. */
  private static Knowledge knowledge(Path root, Optional<Path> ocr) {
    Conf conf = ConfReader.read(root);
    Settings settings = conf.settings();
    return new Knowledge(
        terms(settings, ocr),
        conf.limits(),
        ConfiguredProcessor.of(conf, ocr, ConfReader::read),
        BuildInputs.of(conf),
        conf.snapshots(),
        new CheckStep(conf.checks(), settings.verdicts(), root.resolve("views"), Set.of()),
        ConfReader.operation(root).batches());
  }

  private static Terms terms(Settings settings, Optional<Path> ocr) {
    String fingerprint = ReportProcessor.fingerprint(settings);
    return new Terms(
        settings.hash(),
        new IngestPlan.Reader(
            fingerprint + (ocr.isPresent() ? Ocr.MARK : ""), settings.corrections()),
        settings.containers(),
        builder(settings),
        settings.verdicts(),
        settings.catalog());
  }

  private static String builder(Settings settings) {
    return ContentHash.of(
        CodeHash.of(ReportProcessor.class)
            + CodeHash.of(Commands.class)
            + settings.comparabilities());
  }
}
