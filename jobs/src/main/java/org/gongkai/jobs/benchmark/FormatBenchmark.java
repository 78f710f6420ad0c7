package org.gongkai.jobs.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gongkai.extract.Extractors;
import org.gongkai.extract.TikaText;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.ListedFile;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ReportProcessor;

/**
 * Measures reading format by format with one thread, in this process: Tika alone, our extraction,
 * and the whole reader. Only files that are read as reports count.
 *
 * @param copies how often a round goes through each file
 * @param rounds that are counted
 * @param processors makes a reader
 * @param progress is told what runs
 */
public record FormatBenchmark(
    int copies, int rounds, Supplier<ReportProcessor> processors, Consumer<String> progress) {
  private static final String ROW = "%-28s %6s %10s %10s %10s %12s %12s";

  /** A line a media type. */
  public List<String> of(List<ListedFile> originals) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        row(
            "documents a second, 1 thread",
            "files",
            "Tika",
            "extract",
            "reader",
            "times Tika:",
            ""));
    lines.add(row("", "", "alone", "alone", "whole", "extract", "reader"));
    for (Map.Entry<String, List<LandedFile>> format : byMediaType(originals).entrySet())
      lines.add(measured(format.getKey(), format.getValue()));
    return lines;
  }

  private Map<String, List<LandedFile>> byMediaType(List<ListedFile> originals) throws IOException {
    Map<String, List<LandedFile>> formats = new TreeMap<>();
    ReportProcessor processor = processors.get();
    for (ListedFile listed : originals) {
      LandedFile file = ContentHash.land(listed);
      byte[] bytes = Files.readAllBytes(Path.of(listed.path()));
      ProcessedReport report = processor.process(file.file(), bytes).get(0);
      if (report.outcome() == ProcessedReport.Outcome.READ)
        formats.computeIfAbsent(report.mediaType(), type -> new ArrayList<>()).add(file);
    }
    return formats;
  }

  private String measured(String mediaType, List<LandedFile> files) throws IOException {
    progress.accept(mediaType);
    List<LandedFile> all =
        Collections.nCopies(copies, files).stream().flatMap(List::stream).toList();
    TikaText tika = TikaText.withParsers();
    Extractors extractors = Extractors.standard();
    ReportProcessor processor = processors.get();
    List<Contender> contenders = new ArrayList<>();
    contenders.add(
        contender("extract", all, (f, bytes) -> extractors.extract(bytes, f.fileName())));
    contenders.add(contender("reader", all, processor::process));
    boolean hasTika = tika.parses(mediaType);
    if (hasTika) contenders.add(contender("Tika", all, (f, bytes) -> tika.of(bytes, f.fileName())));
    List<Result> results = new Rounds(all.size(), contenders).run(rounds, progress);
    return hasTika
        ? row(
            shortened(mediaType),
            files.size(),
            rate(results.get(2)),
            rate(results.get(0)),
            rate(results.get(1)),
            times(results.get(0), results.get(2)),
            times(results.get(1), results.get(2)))
        : row(
            shortened(mediaType),
            files.size(),
            "-",
            rate(results.get(0)),
            rate(results.get(1)),
            "-",
            "-");
  }

  private static Contender contender(String name, List<LandedFile> files, Reading.Reader reader) {
    return new Contender(name, new Reading(files, List.of(reader)));
  }

  /** The part behind the last dot of a long name tells it. */
  private static String shortened(String mediaType) {
    return mediaType.length() <= 28
        ? mediaType
        : "…" + mediaType.substring(mediaType.lastIndexOf('.', mediaType.length() - 2));
  }

  private static String rate(Result result) {
    return String.format(Locale.ROOT, "%.0f", result.rate().median());
  }

  private static String times(Result result, Result tika) {
    return String.format(Locale.ROOT, "%.2f", result.timesAsDear(tika).median());
  }

  private static String row(Object... values) {
    return String.format(Locale.ROOT, ROW, values).stripTrailing();
  }
}
