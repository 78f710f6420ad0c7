package org.gongkai.export;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.export.ExportException.Kind;

/**
 * The words that exports are labelled with, from {@code conf/exports/words.yaml}.
 *
 * @param sheets names of the sheets of a workbook
 * @param notes headings and items of the sheet that explains
 * @param report words around the rebuilt tables of a report
 * @param licence of the export
 * @param statements what every reader of a figure must know
 * @param guard how a text is kept from being taken for a formula
 */
record Words(
    Sheets sheets,
    Notes notes,
    ReportWords report,
    Licence licence,
    List<Statement> statements,
    String guard) {

  record Sheets(String data, String notes, String coverage, String sources) {}

  record Notes(
      String column,
      String code,
      String type,
      String meaning,
      String item,
      String value,
      String export,
      String snapshot,
      String contentHash,
      String version,
      String created,
      String filters,
      String licence,
      String rows,
      String breaks,
      String shortened) {}

  record ReportWords(
      String heading,
      String year,
      String source,
      String published,
      String snapshot,
      String form,
      String scope,
      String unit,
      String printed,
      String absent,
      String issues,
      String legend) {}

  record Licence(String name, String title, String path) {}

  record Statement(String title, String zh, String en) {}

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  /** Reads the file; throws {@link ExportException} if it cannot be used. */
  static Words load(Path file) {
    try {
      return MAPPER.readValue(file.toFile(), Words.class);
    } catch (IOException e) {
      throw new ExportException(
          Kind.BROKEN_EXPORT,
          "Cannot use the words of exports in %s: %s".formatted(file, e.getMessage()),
          e);
    }
  }
}
