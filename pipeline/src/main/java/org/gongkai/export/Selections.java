package org.gongkai.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.export.ExportException.Kind;

/**
 * The exports that are asked for by name: one file of {@code conf/exports}, or all parts of one.
 */
public final class Selections {
  private static final String ALL = "all";
  private static final String SDMX = "observations.sdmx";

  private final ExportFiles files;

  public Selections(ExportConf conf) {
    this.files = conf.files();
  }

  /**
   * Every table and view that makes sense outside, one file each; in SDMX every figure as one
   * observation.
   */
  public Export all(Format format) {
    List<ExportFile> parts =
        format == Format.SDMX_CSV ? List.of(files.get(SDMX)) : files.partsOf(ALL);
    return new Export(
        ALL,
        new Bilingual(words(parts, true), words(parts, false)),
        parts,
        none(),
        Map.of(),
        List.of());
  }

  private static String words(List<ExportFile> parts, boolean zh) {
    return parts.stream()
        .map(p -> zh ? p.title().zh() : p.title().en())
        .collect(java.util.stream.Collectors.joining("; "));
  }

  /** One row an agency and year, one column a place in the official tables. */
  public Export wide(Years years, Format format) {
    if (format == Format.SDMX_CSV)
      throw new ExportException(
          Kind.QUESTION,
          "Cannot write a wide table as sdmx-csv, which has one figure a row: use 'export all"
              + " --format sdmx-csv'.");
    ExportFile wide = files.get("wide");
    Map<String, Optional<?>> variables = none();
    variables.put("first_year", years.first());
    variables.put("last_year", years.last());
    Map<String, String> filters = new LinkedHashMap<>();
    years
        .first()
        .ifPresent(first -> filters.put("years", first + ".." + years.last().orElseThrow()));
    return new Export("wide", wide.title(), List.of(wide), variables, filters, List.of());
  }

  /**
   * Data years, both included; both empty for all.
   *
   * @param first the first
   * @param last the last
   */
  public record Years(Optional<Integer> first, Optional<Integer> last) {}

  /** Every variable that a file may read, without a value. */
  static Map<String, Optional<?>> none() {
    Map<String, Optional<?>> variables = new LinkedHashMap<>();
    for (String name :
        List.of("section", "category", "breakdowns", "first_year", "last_year", "report_id"))
      variables.put(name, Optional.empty());
    return variables;
  }
}
