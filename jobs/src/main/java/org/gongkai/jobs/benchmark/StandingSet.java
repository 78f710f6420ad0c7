package org.gongkai.jobs.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.indicator.Indicator;
import org.gongkai.indicator.NamedQuery;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingListing;
import org.gongkai.process.ReportProcessor;
import org.gongkai.query.PublishedSnapshot;
import org.gongkai.query.Warehouse;

/**
 * What is measured again and again: reading beside Tika and beside a script, extraction format by
 * format, nights with nothing and with something new on a small and a large archive, the whole
 * build, questions, and a cluster with one worker and with two. All on generated reports, in a
 * folder that is removed.
 *
 * @param program runs ingests, each in a process of its own
 * @param processors makes a reader
 * @param conf the configuration folder
 * @param questions that come with the program
 * @param indicators of the configuration
 * @param formats what is measured format by format
 * @param cluster what is measured on a cluster
 * @param progress is told what runs
 */
public record StandingSet(
    Program program,
    Supplier<ReportProcessor> processors,
    Path conf,
    List<NamedQuery> questions,
    List<Indicator> indicators,
    Formats formats,
    ClusterRuns cluster,
    Consumer<String> progress) {
  private static final int ROUNDS = 3;

  /** How much larger the large archive is than the small one. */
  private static final int TIMES = 10;

  /** The part of the small archive that a night brings. */
  private static final int NIGHTLY = 5;

  /**
   * Runs the set.
   *
   * @param folder for reports and data
   * @param reports of the large archive
   * @return a table in Markdown
   */
  public List<String> run(Path folder, int reports) throws IOException {
    List<Measure> measures = new ArrayList<>();
    int small = Math.max(NIGHTLY, reports / TIMES);
    int night = Math.max(1, small / NIGHTLY);
    Path large = generated(folder, "large", reports, 1);
    Path few = generated(folder, "small", small, 2);
    double start = start();
    measures.add(Measure.alone("start of the program", start));
    List<LandedFile> files = landed(large);
    reading(files, measures);
    measures.addAll(formats.run(folder.resolve("formats"), progress));
    double first = first(folder.resolve("data-large"), large, reports);
    measures.add(
        Measure.of(
            "first ingest of " + reports + " reports",
            first,
            "Tika alone, all cores",
            text(files)));
    quiet(folder, large, start, measures);
    measures.add(
        Measure.alone(
            "first ingest of " + small + " reports",
            first(folder.resolve("data-small"), few, small)));
    nights(folder, large, few, night, measures);
    measures.add(
        Measure.of("whole build, nothing read", anew(folder, large), "first ingest", first));
    questions(folder.resolve("data-large"), measures);
    measures.addAll(
        cluster.run(folder.resolve("cluster"), large, reports + " reports", first, progress));
    return table(measures);
  }

  private Path generated(Path folder, String name, int reports, int seed) throws IOException {
    progress.accept("making " + reports + " reports");
    Path made = folder.resolve(name);
    program.seconds(List.of("generate", made.toString(), "--reports=" + reports, "--seed=" + seed));
    return made.resolve("reports");
  }

  private double start() throws IOException {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) seconds.add(program.seconds(List.of("--version")));
    return median(seconds);
  }

  private static List<LandedFile> landed(Path landing) {
    return LandingListing.of(List.of(landing)).files().stream().map(ContentHash::land).toList();
  }

  private void reading(List<LandedFile> files, List<Measure> measures) throws IOException {
    List<LandedFile> pages =
        files.stream().filter(f -> f.listed().path().endsWith(".html")).toList();
    ReadingRounds rounds = new ReadingRounds(ROUNDS, progress);
    double tika = rounds.seconds(pages, "Tika alone", ReadingRounds::tika);
    double own = rounds.seconds(pages, "the reader", () -> processors.get()::process);
    String what = pages.size() + " pages of HTML, one thread";
    measures.add(Measure.of(what, own, "Tika alone, text only", tika));
    progress.accept("a script with pandas.read_html: the same pages");
    Optional<Double> script = script(pages);
    measures.add(
        script
            .map(seconds -> Measure.of(what, own, "pandas.read_html, no cell placed", seconds))
            .orElseGet(() -> Measure.missing(what, "python3 with pandas and lxml is not here")));
  }

  /** Empty where the script cannot run here. */
  private static Optional<Double> script(List<LandedFile> pages) throws IOException {
    try (InputStream script = StandingSet.class.getResourceAsStream("/benchmark/read_html.py")) {
      Process python =
          new ProcessBuilder(
                  "python3", "-c", new String(script.readAllBytes(), StandardCharsets.UTF_8))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (var in = python.getOutputStream()) {
        in.write(
            pages.stream()
                .map(page -> page.listed().path())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
      }
      String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String[] answer = said.strip().split(" ");
      boolean hasRead = answer.length == 2 && Integer.parseInt(answer[1]) > 0;
      return hasRead ? Optional.of(Double.valueOf(answer[0])) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // no python3, or one that ends before it has read the names
    }
  }

  private double first(Path data, Path landing, int reports) throws IOException {
    progress.accept("first ingest of " + reports + " reports");
    return ingest(data, landing);
  }

  private static double text(List<LandedFile> files) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    List<Reading.Reader> readers = Stream.generate(ReadingRounds::tika).limit(threads).toList();
    return Spent.on(new Reading(files, readers)).seconds();
  }

  private double ingest(Path data, Path... landing) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--data=" + data, "ingest", "--ocr=off"));
    for (Path path : landing) arguments.add(path.toString());
    return program.seconds(arguments);
  }

  private void quiet(Path folder, Path landing, double start, List<Measure> measures)
      throws IOException {
    progress.accept("nights with nothing new");
    Path data = folder.resolve("data-large");
    measures.add(Measure.of("first night with nothing new", ingest(data, landing), "start", start));
    measures.add(Measure.of("the next such night", ingest(data, landing), "start", start));
  }

  private void nights(Path folder, Path large, Path few, int night, List<Measure> measures)
      throws IOException {
    Path news = generated(folder, "night", night, 3);
    progress.accept("a night with " + night + " new reports");
    double onSmall = ingest(folder.resolve("data-small"), few, news);
    double onLarge = ingest(folder.resolve("data-large"), large, news);
    measures.add(
        Measure.of(
            night + " new reports on the large archive", onLarge, "on the small one", onSmall));
  }

  private double anew(Path folder, Path landing) throws IOException {
    progress.accept("whole build");
    Path data = folder.resolve("data-large");
    Files.delete(data.resolve("warehouse/CURRENT"));
    return ingest(data, landing);
  }

  private void questions(Path data, List<Measure> measures) throws IOException {
    progress.accept("questions");
    PublishedSnapshot snapshot = PublishedSnapshot.of(data.resolve("warehouse"));
    try (Warehouse warehouse = Warehouse.open(snapshot, conf.resolve("views"), indicators)) {
      List<Double> seconds = new ArrayList<>();
      for (NamedQuery question : questions) seconds.add(asked(warehouse, question.sql()));
      measures.add(Measure.alone("a question of conf/queries, median", median(seconds)));
      measures.add(Measure.alone("the slowest of them", seconds.stream().reduce(0.0, Math::max)));
      seconds.clear();
      for (Indicator indicator : indicators)
        seconds.add(
            asked(warehouse, "FROM indicator_" + indicator.id() + " WHERE level = 'country'"));
      measures.add(Measure.alone("an indicator of the country, median", median(seconds)));
      measures.add(Measure.alone("the slowest of them", seconds.stream().reduce(0.0, Math::max)));
    }
  }

  /** The least of some rounds: the first one opens files. */
  private static double asked(Warehouse warehouse, String sql) throws IOException {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++)
      least = Math.min(least, Spent.on(() -> warehouse.select(sql)).seconds());
    return least;
  }

  private static double median(List<Double> values) {
    return Spread.of(values.stream().mapToDouble(value -> value)).median();
  }

  private static List<String> table(List<Measure> measures) {
    List<String> lines = new ArrayList<>();
    lines.add("| what | seconds | beside | its seconds | times as long |");
    lines.add("|---|---|---|---|---|");
    measures.forEach(measure -> lines.add(measure.row()));
    return lines;
  }

  /** What the figures were taken on. */
  public static String machine() {
    Runtime runtime = Runtime.getRuntime();
    return String.format(
        Locale.ROOT,
        "%s %s, %d cores, Java %s",
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        runtime.availableProcessors(),
        Runtime.version().feature());
  }
}
