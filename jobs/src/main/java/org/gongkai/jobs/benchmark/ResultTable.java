package org.gongkai.jobs.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The results as a user reads them.
 *
 * @param originals number of documents before they were copied
 * @param copies of each
 * @param threads of those contenders that use several
 * @param read number of documents that are read as reports
 * @param results Tika alone and then the reader with one thread, the same with several, the ingest
 */
record ResultTable(int originals, int copies, int threads, int read, List<Result> results) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        line(
            "%d documents, %d copies each: %d files, %d of them read as reports; %d rounds",
            originals, copies, originals * copies, read, results.get(0).rounds().size()));
    lines.add("");
    lines.add(line("%-28s %30s %26s", "", "documents a second", "processor ms a document"));
    lines.add(line("%-28s %10s %9s %9s %26s", "", "median", "least", "most", "median"));
    for (Result result : results) lines.add(rates(result));
    lines.add("");
    lines.add(line("%-28s %30s %26s", "times as much as Tika alone", "time", "processor time"));
    lines.add(ratio(results.get(1), results.get(0)));
    lines.add(ratio(results.get(3), results.get(2)));
    lines.add(ratio(results.get(4), results.get(2)));
    return lines;
  }

  private static String rates(Result result) {
    Spread rate = result.rate();
    return line(
        "%-28s %10.0f %9.0f %9.0f %26.2f",
        result.name(), rate.median(), rate.least(), rate.most(), result.processor().median());
  }

  private static String ratio(Result result, Result tika) {
    Spread time = result.timesAsLong(tika);
    Spread processor = result.timesAsDear(tika);
    return line(
        "%-28s %10.2f %9.2f %9.2f %8.2f %8.2f %8.2f",
        result.name(),
        time.median(),
        time.least(),
        time.most(),
        processor.median(),
        processor.least(),
        processor.most());
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).stripTrailing();
  }
}
