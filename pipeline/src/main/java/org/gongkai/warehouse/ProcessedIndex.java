package org.gongkai.warehouse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.warehouse.ProcessedEntry.Part;

/**
 * The file {@code files.csv} of a processed batch: which files it holds, readable without Spark.
 */
final class ProcessedIndex {
  static final String FILE_NAME = "files.csv";
  private static final String[] COLUMNS = {
    "batch",
    "landing_path",
    "sha256",
    "agency",
    "region",
    "source_uri",
    "published",
    "crawled",
    "fingerprint",
    "reports",
    "title",
    "corrections",
    "parts"
  };
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader(COLUMNS).setRecordSeparator("\n").get();

  private static final Pattern BREAKS = Pattern.compile("[\t\n\r]+");

  private ProcessedIndex() {}

  static void write(Path folder, List<ProcessedEntry> entries) throws IOException {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      for (ProcessedEntry entry : entries) printer.printRecord(values(entry));
    }
    Files.writeString(folder.resolve(FILE_NAME), text);
  }

  static List<ProcessedEntry> read(Path folder, int batchNumber) throws IOException {
    CSVFormat skipping = FORMAT.builder().setSkipHeaderRecord(true).get();
    List<ProcessedEntry> entries = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(folder.resolve(FILE_NAME));
        CSVParser parser = CSVParser.parse(reader, skipping)) {
      for (CSVRecord row : parser) entries.add(entry(batchNumber, row));
    } catch (IllegalArgumentException e) {
      throw new IOException("Cannot read " + folder.resolve(FILE_NAME) + ": " + e.getMessage(), e);
    }
    return entries;
  }

  private static List<String> values(ProcessedEntry entry) {
    LandingFile file = entry.file();
    SourceMetadata metadata = file.metadata();
    return List.of(
        file.batch(),
        file.landingPath(),
        file.sha256(),
        metadata.agency().orElse(""),
        metadata.region().orElse(""),
        metadata.sourceUri().orElse(""),
        metadata.published().map(LocalDate::toString).orElse(""),
        metadata.crawled().map(LocalDate::toString).orElse(""),
        entry.fingerprint(),
        Integer.toString(entry.parts().size()),
        metadata.title().orElse(""),
        entry.corrections(),
        entry.parts().stream().map(ProcessedIndex::part).collect(Collectors.joining("\n")));
  }

  private static ProcessedEntry entry(int batchNumber, CSVRecord row) {
    SourceMetadata metadata =
        new SourceMetadata(
            given(row.get("agency")),
            given(row.get("region")),
            given(row.get("source_uri")),
            given(row.get("published")).map(LocalDate::parse),
            given(row.get("crawled")).map(LocalDate::parse),
            // Batches of earlier versions do not have it.
            row.isSet("title") ? given(row.get("title")) : Optional.empty());
    LandingFile file =
        new LandingFile(row.get("landing_path"), row.get("batch"), row.get("sha256"), metadata);
    return new ProcessedEntry(
        batchNumber,
        file,
        row.get("fingerprint"),
        row.isSet("corrections") ? row.get("corrections") : "",
        parts(row));
  }

  /** Outcome, year and agency, between tabs. */
  private static String part(Part part) {
    String year = part.year().isPresent() ? String.valueOf(part.year().getAsInt()) : "";
    String agency = BREAKS.matcher(part.agency().orElse("")).replaceAll(" ");
    return String.join("\t", part.outcome().name(), year, agency);
  }

  private static List<Part> parts(CSVRecord row) {
    int reports = Integer.parseInt(row.get("reports"));
    if (!row.isSet("parts")) return Collections.nCopies(reports, Part.UNKNOWN);
    return row.get("parts").lines().map(ProcessedIndex::part).toList();
  }

  private static Part part(String line) {
    String[] values = line.split("\t", -1);
    return new Part(
        Outcome.valueOf(values[0]),
        given(values[2]),
        values[1].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(values[1])));
  }

  private static Optional<String> given(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
