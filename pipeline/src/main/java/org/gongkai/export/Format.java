package org.gongkai.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of files that an export is written as. */
public enum Format {
  CSV("csv", "text/csv"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PARQUET("parquet", "application/vnd.apache.parquet"),
  JSON("json", "application/json"),
  SDMX_CSV("csv", "application/vnd.sdmx.data+csv;version=2.0.0"),
  /** A page to be looked at, beside the rows. */
  HTML("html", "text/html");

  private final String ending;
  private final String mediaType;

  Format(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** The ending of a file's name, without a dot. */
  String ending() {
    return ending;
  }

  String mediaType() {
    return mediaType;
  }

  /** Text in UTF-8. */
  boolean isText() {
    return isCsv() || this == JSON || this == HTML;
  }

  /** Text with a mark at its beginning by which spreadsheets know it. */
  boolean isCsv() {
    return this == CSV || this == SDMX_CSV;
  }

  /** The spelling on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Those that rows may be written as, in order. */
  public static List<Format> ofRows() {
    return Arrays.stream(values()).filter(format -> format != HTML).toList();
  }

  @Override
  public String toString() {
    return code();
  }
}
