package org.gongkai.generate;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.fact.Place;

/**
 * Writes what is true of generated files into three tables: {@code truth.csv} with the cells that
 * are owed (an empty value is a blank cell), {@code optional.csv} with those that the page no
 * longer tells for sure, and {@code report.csv} with one row a report. The second report of a file
 * is called {@code FILE#2}.
 */
public final class TruthWriter implements Closeable {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private final CSVPrinter truth;
  private final CSVPrinter optional;
  private final CSVPrinter reports;

  private TruthWriter(CSVPrinter truth, CSVPrinter optional, CSVPrinter reports) {
    this.truth = truth;
    this.optional = optional;
    this.reports = reports;
  }

  /** Opens the three tables in a folder; any that is there is replaced. */
  public static TruthWriter in(Path folder) throws IOException {
    CSVPrinter truth = table(folder.resolve("truth.csv"));
    CSVPrinter optional = table(folder.resolve("optional.csv"));
    CSVPrinter reports = table(folder.resolve("report.csv"));
    truth.printRecord("file", "section", "category", "breakdown", "value");
    optional.printRecord("file", "section", "category", "breakdown", "value");
    reports.printRecord("file", "layout", "form", "faults", "agency", "region", "year", "size");
    return new TruthWriter(truth, optional, reports);
  }

  private static CSVPrinter table(Path file) throws IOException {
    return new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), FORMAT);
  }

  /**
   * Adds a file.
   *
   * @param path of the file, with slashes, below the folder of the tables
   */
  public void write(String path, GeneratedFile file) throws IOException {
    for (int i = 0; i < file.reports().size(); i++) {
      String name = i == 0 ? path : path + "#" + (i + 1);
      write(name, file, file.reports().get(i).report());
      for (Map.Entry<Place, Expected> cell : file.reports().get(i).truth().entrySet())
        write(name, cell.getKey(), cell.getValue());
    }
  }

  private void write(String name, GeneratedFile file, TrueReport report) throws IOException {
    reports.printRecord(
        name,
        file.layout(),
        report.form(),
        String.join(" ", file.faults()),
        report.agency(),
        report.region().fullName(),
        report.year(),
        report.size().code());
  }

  private void write(String name, Place place, Expected expected) throws IOException {
    CSVPrinter table = expected instanceof Expected.Undecidable ? optional : truth;
    table.printRecord(
        name,
        place.section().code(),
        place.category(),
        place.breakdown(),
        expected.value().map(BigDecimal::toPlainString).orElse(""));
  }

  @Override
  public void close() throws IOException {
    try (truth;
        optional;
        reports) {
      truth.flush();
    }
  }
}
