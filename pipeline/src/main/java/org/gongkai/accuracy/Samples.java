package org.gongkai.accuracy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gongkai.accuracy.TrueFile.Origin;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.generate.Expected;

/**
 * Scraped reports that were read by hand: a folder with one folder each, in it {@code input.*},
 * {@code truth.csv} and, where cells cannot be decided, {@code optional.csv}. Both have the columns
 * {@code section, category, breakdown, value}; an empty value is a blank cell. They tell of the
 * first report on the page.
 */
public final class Samples {
  private static final String TRUTH = "truth.csv";
  private static final String OPTIONAL = "optional.csv";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private Samples() {}

  /** All samples with a truth, by name; throws {@link IOException} that begins "Cannot ...". */
  public static List<TrueFile> read(Path folder) throws IOException {
    try (Stream<Path> folders = Files.list(folder)) {
      List<Path> samples =
          folders.filter(sample -> Files.exists(sample.resolve(TRUTH))).sorted().toList();
      List<TrueFile> files = new ArrayList<>();
      for (Path sample : samples) files.add(sample(sample));
      return files;
    }
  }

  private static TrueFile sample(Path sample) throws IOException {
    Path input = input(sample);
    Map<Place, Expected> cells = new LinkedHashMap<>();
    read(sample.resolve(TRUTH), cells, Samples::owed);
    if (Files.exists(sample.resolve(OPTIONAL)))
      read(sample.resolve(OPTIONAL), cells, value -> new Expected.Undecidable(number(value)));
    return new TrueFile(
        sample.getFileName() + "/" + input.getFileName(),
        Files.readAllBytes(input),
        Origin.SAMPLE,
        "",
        List.of(),
        List.of(new Truth("", OptionalInt.empty(), cells)));
  }

  private static Path input(Path sample) throws IOException {
    try (Stream<Path> files = Files.list(sample)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("input."))
          .sorted()
          .findFirst()
          .orElseThrow(() -> new IOException("Cannot find a file input.* in " + sample));
    }
  }

  private static void read(
      Path file, Map<Place, Expected> cells, Function<String, Expected> meaning)
      throws IOException {
    try (CSVParser rows = CSVParser.parse(Files.readString(file), FORMAT)) {
      for (CSVRecord row : rows) cells.put(place(row), meaning.apply(row.get("value")));
    } catch (IllegalArgumentException e) {
      throw new IOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static Place place(CSVRecord row) {
    return new Place(Section.from(row.get("section")), row.get("category"), row.get("breakdown"));
  }

  private static Expected owed(String value) {
    return value.isEmpty() ? new Expected.Blank() : new Expected.Printed(number(value));
  }

  private static BigDecimal number(String value) {
    return new BigDecimal(value);
  }
}
