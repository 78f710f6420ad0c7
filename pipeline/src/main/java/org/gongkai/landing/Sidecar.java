package org.gongkai.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The file {@code reports.csv} beside scraped files: what the scraper knows of them.
 *
 * <p>UTF-8, comma separated, with exactly the columns {@code file, agency, region, source_uri,
 * published, crawled}. {@code file} is relative to the sidecar's folder and must be there; dates
 * are ISO; an empty value says nothing.
 *
 * @param <K> what names a file
 */
public final class Sidecar<K> {
  /** What every sidecar is called. */
  public static final String FILE_NAME = "reports.csv";

  static final List<String> COLUMNS =
      List.of("file", "agency", "region", "source_uri", "published", "crawled");
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setTrim(true).get();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String place;
  private final Folder<K> folder;
  private final Map<K, SourceMetadata> known;
  private final List<LandingProblem> problems;

  private Sidecar(
      String place, Folder<K> folder, Map<K, SourceMetadata> known, List<LandingProblem> problems) {
    this.place = place;
    this.folder = folder;
    this.known = known;
    this.problems = problems;
  }

  /** What lies beside a sidecar. */
  @FunctionalInterface
  public interface Folder<K> {
    /**
     * The file with this name.
     *
     * @param name relative to the folder, without {@code ..}
     * @return empty when there is none
     */
    Optional<K> find(Path name);
  }

  /**
   * Adds what a sidecar says to {@code known} and every fault to {@code problems}.
   *
   * @param place where it lies, for messages
   */
  public static <K> void read(
      String place,
      byte[] bytes,
      Folder<K> folder,
      Map<K, SourceMetadata> known,
      List<LandingProblem> problems) {
    new Sidecar<>(place, folder, known, problems).read(bytes);
  }

  /** A sidecar on disk. */
  static void read(Path file, Map<Path, SourceMetadata> known, List<LandingProblem> problems) {
    Path folder = file.getParent() == null ? Path.of("") : file.getParent();
    try {
      byte[] bytes = Files.readAllBytes(file);
      Folder<Path> inFolder = n -> Optional.of(folder.resolve(n)).filter(Files::isRegularFile);
      read(file.toString(), bytes, inFolder, known, problems);
    } catch (IOException e) {
      problems.add(new LandingProblem(file, 0, notInUtf8(e)));
    }
  }

  private void read(byte[] bytes) {
    try (CSVParser parser = CSVParser.parse(text(bytes), FORMAT)) {
      boolean header = true;
      for (CSVRecord row : parser) {
        int line = (int) parser.getCurrentLineNumber();
        if (header && !isHeader(row)) return;
        if (!header) row(line, row);
        header = false;
      }
      if (header) problem(1, "Cannot find a header; expected " + COLUMNS);
    } catch (IOException | UncheckedIOException e) {
      problem(0, notInUtf8(e));
    }
  }

  private static String notInUtf8(Exception e) {
    return "Cannot read it as CSV in UTF-8: " + e.getMessage();
  }

  private static String text(byte[] bytes) throws IOException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private boolean isHeader(CSVRecord row) {
    boolean right = row.toList().equals(COLUMNS);
    if (!right) problem(1, "Cannot read the header " + row.toList() + "; expected " + COLUMNS);
    return right;
  }

  private void row(int line, CSVRecord row) {
    boolean emptyLine = row.size() == 1 && row.get(0).isEmpty();
    if (emptyLine) return;
    if (row.size() != COLUMNS.size()) {
      problem(line, "Cannot read a row of " + row.size() + " values; expected " + COLUMNS);
      return;
    }
    SourceMetadata metadata =
        new SourceMetadata(
            given(row.get(1)),
            given(row.get(2)),
            given(row.get(3)),
            date(line, row.get(4)),
            date(line, row.get(5)));
    target(line, row.get(0)).ifPresent(file -> remember(line, file, metadata));
  }

  private void remember(int line, K file, SourceMetadata metadata) {
    if (known.putIfAbsent(file, metadata) != null)
      problem(line, "Cannot describe " + file + " twice; leave one line");
  }

  private Optional<K> target(int line, String name) {
    Optional<K> file = inside(name).flatMap(folder::find);
    if (file.isEmpty())
      problem(
          line, "Cannot find the file \"" + name + "\" in this folder; correct or remove the line");
    return file;
  }

  private static Optional<Path> inside(String name) {
    try {
      Path relative = Path.of(name).normalize();
      boolean outside = relative.isAbsolute() || relative.startsWith("..") || name.isEmpty();
      return outside ? Optional.empty() : Optional.of(relative);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> date(int line, String value) {
    try {
      return given(value).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      problem(line, "Cannot read the date \"" + value + "\"; write it like 2025-01-31");
      return Optional.empty();
    }
  }

  private static Optional<String> given(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private void problem(int line, String message) {
    problems.add(new LandingProblem(place, line, message));
  }
}
