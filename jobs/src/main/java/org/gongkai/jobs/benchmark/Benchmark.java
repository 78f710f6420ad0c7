package org.gongkai.jobs.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.extract.TikaText;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.LandingListing;
import org.gongkai.landing.ListedFile;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ReportProcessor;

/**
 * Measures reading against Tika alone: with one thread, with all, and the whole ingest.
 *
 * @param copies how many of each document
 * @param rounds that are counted
 * @param threads how many at once, where all are used
 * @param processors makes a reader for a thread
 * @param ingest the whole ingest
 * @param progress is told what runs
 */
public record Benchmark(
    int copies,
    int rounds,
    int threads,
    Supplier<ReportProcessor> processors,
    WholeIngest ingest,
    Consumer<String> progress) {

  /**
   * Makes the copies, runs the rounds and removes the copies.
   *
   * @param originals files that can be read
   * @param agencies names of public bodies for the copies
   * @return the table of results, as lines
   */
  public List<String> of(List<ListedFile> originals, List<String> agencies) throws IOException {
    try (Copies made = Copies.of(originals, copies, agencies)) {
      List<LandedFile> files =
          LandingListing.of(List.of(made.landing())).files().stream()
              .map(ContentHash::land)
              .toList();
      List<Result> results =
          new Rounds(files.size(), contenders(made, files)).run(rounds, progress);
      return new ResultTable(originals.size(), copies, threads, asReports(files), results).lines();
    }
  }

  private List<Contender> contenders(Copies made, List<LandedFile> files) {
    String many = threads + " threads";
    List<Contender> contenders = new ArrayList<>();
    contenders.add(new Contender("Tika alone, 1 thread", tika(files, 1)));
    contenders.add(new Contender("reader, 1 thread", reader(files, 1)));
    contenders.add(new Contender("Tika alone, " + many, tika(files, threads)));
    contenders.add(new Contender("reader, " + many, reader(files, threads)));
    contenders.add(
        new Contender(
            "whole ingest, " + many, () -> ingest.ingest(made.landing(), made.fresh("data"))));
    return contenders;
  }

  private static Reading tika(List<LandedFile> files, int threads) {
    return new Reading(
        files,
        Stream.generate(TikaText::withParsers)
            .limit(threads)
            .<Reading.Reader>map(tika -> (file, bytes) -> tika.of(bytes, file.fileName()))
            .toList());
  }

  private Reading reader(List<LandedFile> files, int threads) {
    return new Reading(
        files,
        Stream.generate(processors)
            .limit(threads)
            .<Reading.Reader>map(processor -> processor::process)
            .toList());
  }

  /** How many files are read as reports: rejecting is quicker than reading. */
  private int asReports(List<LandedFile> files) throws IOException {
    List<LandingFile> read = new ArrayList<>();
    ReportProcessor processor = processors.get();
    Reading.Reader reader =
        (file, bytes) -> {
          if (isRead(processor.process(file, bytes))) read.add(file);
        };
    new Reading(files, List.of(reader)).run();
    return read.size();
  }

  private static boolean isRead(List<ProcessedReport> reports) {
    return reports.stream().anyMatch(r -> r.outcome() == ProcessedReport.Outcome.READ);
  }
}
