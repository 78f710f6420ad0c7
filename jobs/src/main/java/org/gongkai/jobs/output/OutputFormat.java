package org.gongkai.jobs.output;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of {@code --format}. */
public enum OutputFormat {
  TABLE(new TableWriter()),
  CSV(new CsvWriter()),
  JSON(new JsonWriter()),
  MARKDOWN(new MarkdownWriter());

  private final RowsWriter writer;

  OutputFormat(RowsWriter writer) {
    this.writer = writer;
  }

  public RowsWriter writer() {
    return writer;
  }

  /** Read by a person, so that a long answer is cut unless asked for. */
  public boolean isForReading() {
    return this == TABLE || this == MARKDOWN;
  }

  /** The spelling on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return code();
  }

  /** All spellings, in order. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(OutputFormat::code).toList();
  }

  /** Reads a spelling of the command line. */
  public static final class Converter implements ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String code) {
      for (OutputFormat format : values()) if (format.code().equals(code)) return format;
      throw new TypeConversionException(
          "expected one of " + String.join(", ", codes()) + " but was '" + code + "'");
    }
  }

  /** For {@code --help}. */
  public static final class Candidates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return codes().iterator();
    }
  }
}
