package org.gongkai.jobs;

import java.nio.file.Path;
import org.gongkai.jobs.spark.DataFolders;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The value of the option {@code --data}. */
final class DataPath implements ITypeConverter<Path> {

  @Override
  public Path convert(String value) {
    try {
      return DataFolders.of(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
