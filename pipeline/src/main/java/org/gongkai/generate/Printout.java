package org.gongkai.generate;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.fact.Place;

/**
 * A report as a layout prints it.
 *
 * @param extension of the file, such as {@code txt} or {@code html}
 * @param lines of the file; in mark-up, one row of a table is one line; none in a binary format
 * @param truth what a reader may say of each cell that is on the page
 * @param binary the whole file of a binary format; empty where the lines are the file
 */
public record Printout(
    String extension,
    List<PrintedLine> lines,
    Map<Place, Expected> truth,
    Optional<byte[]> binary) {
  public Printout {
    lines = List.copyOf(lines);
    truth = Collections.unmodifiableMap(new LinkedHashMap<>(truth));
  }

  /** A file of text. */
  public Printout(String extension, List<PrintedLine> lines, Map<Place, Expected> truth) {
    this(extension, lines, truth, Optional.empty());
  }

  /** A file of a binary format. */
  public static Printout binary(String extension, byte[] bytes, Map<Place, Expected> truth) {
    return new Printout(extension, List.of(), truth, Optional.of(bytes));
  }

  /** The file's text; empty in a binary format. */
  public String text() {
    if (binary.isPresent()) return "";
    return lines.stream().map(PrintedLine::text).collect(Collectors.joining("\n", "", "\n"));
  }

  /** The file; text is in UTF-8. */
  public byte[] bytes() {
    return binary.orElseGet(() -> text().getBytes(StandardCharsets.UTF_8));
  }

  /** The same; where nothing on the page names the year, no figure of it is owed. */
  public Printout ofYear(int year) {
    boolean named = binary.isPresent() || text().contains(Integer.toString(year));
    return named ? this : with(lines, doubted(truth));
  }

  private static Map<Place, Expected> doubted(Map<Place, Expected> truth) {
    Map<Place, Expected> doubted = new LinkedHashMap<>(truth);
    doubted.replaceAll(
        (place, says) ->
            says instanceof Expected.Printed printed
                ? new Expected.Undecidable(printed.number())
                : says);
    return doubted;
  }

  /** The same report with other lines and another truth. */
  public Printout with(List<PrintedLine> others, Map<Place, Expected> otherTruth) {
    return new Printout(extension, others, otherTruth, binary);
  }
}
