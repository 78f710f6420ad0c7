package org.gongkai.jobs.spark;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.gongkai.warehouse.DataFileReader;

/** The files that Spark writes. */
public final class DataFiles {
  private static final Pattern PART = Pattern.compile("part-(\\d+)-.*\\.parquet");

  /** Without Hadoop's own configuration, which takes ten times as long to read as a footer. */
  private static final ParquetReadOptions OPTIONS =
      ParquetReadOptions.builder(new PlainParquetConfiguration()).build();

  private DataFiles() {}

  /** The address of a path for Spark, whatever its default file system. */
  static String address(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return isLocal(path) ? "file://" + absolute : absolute.toString();
  }

  private static boolean isLocal(Path path) {
    return path.getFileSystem().equals(FileSystems.getDefault());
  }

  /** The number of the partition that a data file was written from; -1 for other files. */
  static int partition(Path file) {
    Matcher name = PART.matcher(file.getFileName().toString());
    return name.matches() ? Integer.parseInt(name.group(1)) : -1;
  }

  /** The data files of a folder that Spark wrote, without checksums and what attempts left. */
  static List<Path> parts(Path folder) throws IOException {
    return entries(folder).stream().filter(file -> partition(file) >= 0).toList();
  }

  /** The entries of a folder, sorted. */
  static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static InputFile input(Path file) {
    return isLocal(file)
        ? new LocalInputFile(file)
        : new ChannelFile(() -> Files.newByteChannel(file));
  }

  /** What the footer of a Parquet file states. */
  public static DataFileReader.Contents contents(Path file) throws IOException {
    try (ParquetFileReader reader = ParquetFileReader.open(input(file), OPTIONS)) {
      Map<String, Long> nulls = new TreeMap<>();
      for (BlockMetaData block : reader.getFooter().getBlocks())
        for (ColumnChunkMetaData column : block.getColumns())
          nulls.merge(
              column.getPath().toArray()[0], column.getStatistics().getNumNulls(), Long::sum);
      return new DataFileReader.Contents(reader.getRecordCount(), nulls);
    }
  }
}
