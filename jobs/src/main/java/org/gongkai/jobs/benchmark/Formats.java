package org.gongkai.jobs.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.extract.FileExtractor;
import org.gongkai.extract.TikaText;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingListing;

/**
 * Measures extraction format by format with one thread: our tables and text beside Tika's text. Of
 * what the generator does not make, a file that comes with the program is read again and again.
 *
 * @param extractor of all formats but scans
 * @param pictures reads scans; empty where the libraries for it are not here
 * @param generator makes the files
 * @param times how many files of a format are read in a round
 * @param rounds that are counted
 */
public record Formats(
    FileExtractor extractor,
    Optional<FileExtractor> pictures,
    Generator generator,
    int times,
    int rounds) {

  private static final int SCANNED_PAGES = 2;

  /** A page takes a second. */
  private static final int TIMES_A_SCAN = 2;

  /**
   * A format, the layout by which the generator makes it, if it does, and the ending of its files.
   */
  private record Format(String name, Optional<String> layout, String ending) {
    static Format made(String name, String layout, String ending) {
      return new Format(name, Optional.of(layout), ending);
    }

    static Format shipped(String name, String ending) {
      return new Format(name, Optional.empty(), ending);
    }
  }

  private static final List<Format> FORMATS =
      List.of(
          Format.made("HTML", "html-page", ".html"),
          Format.made("text", "paragraphs", ".txt"),
          Format.made("docx", "docx", ".docx"),
          Format.shipped("doc", ".doc"),
          Format.made("xlsx", "xlsx-one-sheet", ".xlsx"),
          Format.shipped("xls", ".xls"),
          Format.made("PDF", "pdf-file", ".pdf"));

  /** Makes reports. */
  @FunctionalInterface
  public interface Generator {

    /**
     * Makes files of one layout.
     *
     * @param folder that is not there yet
     */
    void make(Path folder, String layout, int reports) throws IOException;
  }

  /**
   * Makes files of all formats and reads them.
   *
   * @param folder a fresh one
   */
  List<Measure> run(Path folder, Consumer<String> progress) throws IOException {
    ReadingRounds reading = new ReadingRounds(rounds, progress);
    List<Measure> measures = new ArrayList<>();
    for (Format format : FORMATS) measures.add(measured(format, files(format, folder), reading));
    measures.add(scans(folder, reading));
    return measures;
  }

  private List<LandedFile> files(Format format, Path folder) throws IOException {
    if (format.layout().isEmpty())
      return Collections.nCopies(times, shipped("report" + format.ending(), folder));
    Path made = folder.resolve(format.name());
    generator.make(made, format.layout().get(), times);
    return landed(made.resolve("reports"));
  }

  private static LandedFile shipped(String name, Path folder) throws IOException {
    Path file = Files.createDirectories(folder.resolve("shipped")).resolve(name);
    try (InputStream bytes = Formats.class.getResourceAsStream("/benchmark/" + name)) {
      Files.copy(bytes, file);
    }
    return landed(file).get(0);
  }

  private static List<LandedFile> landed(Path path) {
    return LandingListing.of(List.of(path)).files().stream().map(ContentHash::land).toList();
  }

  private Measure measured(Format format, List<LandedFile> files, ReadingRounds reading)
      throws IOException {
    String what = "extraction of %d files of %s, one thread".formatted(files.size(), format.name());
    double own = reading.seconds(files, "extraction", () -> by(extractor));
    if (!isReadByTika(files.get(0)))
      return new Measure(
          what, Optional.of(own), "not run: Tika has no parser of it here", Optional.empty());
    double tika = reading.seconds(files, "Tika alone", ReadingRounds::tika);
    return Measure.of(what, own, "Tika alone, text only", tika);
  }

  /** Tika's own way to read scans is a program that it calls. */
  private Measure scans(Path folder, ReadingRounds reading) throws IOException {
    String what = "extraction of a scan of %d pages, one thread".formatted(SCANNED_PAGES);
    if (pictures.isEmpty())
      return Measure.missing(what, "not run: the folder lib/ocr is not beside the program");
    List<LandedFile> files = Collections.nCopies(TIMES_A_SCAN, shipped("scan.pdf", folder));
    double own = reading.seconds(files, "scans", () -> by(pictures.get()));
    return new Measure(
        what,
        Optional.of(own / TIMES_A_SCAN),
        "not run: Tika reads no pictures here",
        Optional.empty());
  }

  private static Reading.Reader by(FileExtractor extractor) {
    return (file, bytes) -> extractor.extract(bytes, file.fileName());
  }

  private static boolean isReadByTika(LandedFile file) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(file.listed().path()));
    return TikaText.withParsers()
        .of(bytes, file.file().fileName())
        .filter(text -> !text.isBlank())
        .isPresent();
  }
}
