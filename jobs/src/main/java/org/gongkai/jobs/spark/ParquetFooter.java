package org.gongkai.jobs.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Puts the lists in the footer of a Parquet file in order. The library keeps the encodings of a
 * column in a set whose order is another in each process: equal rows would not be equal bytes.
 */
final class ParquetFooter {
  /** The length of the footer and the letters {@code PAR1}. */
  private static final int END = 8;

  private static final Comparator<PageEncodingStats> BY_PAGE =
      Comparator.<PageEncodingStats>comparingInt(s -> s.getPage_type().getValue())
          .thenComparingInt(s -> s.getEncoding().getValue());

  private ParquetFooter() {}

  /** Sorts them; the rows are not touched. */
  static void sort(Path file) throws IOException {
    long size = Files.size(file);
    byte[] end = read(file, size - END, END);
    int length = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN).getInt();
    long start = size - END - length;
    byte[] footer = read(file, start, length);
    byte[] sorted = sorted(footer);
    if (!Arrays.equals(sorted, footer)) replace(file, start, sorted);
  }

  private static byte[] read(Path file, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      channel.position(from);
      while (bytes.hasRemaining())
        if (channel.read(bytes) < 0) throw new EOFException("Cannot read the end of " + file);
    }
    return bytes.array();
  }

  private static byte[] sorted(byte[] footer) throws IOException {
    FileMetaData all = Util.readFileMetaData(new ByteArrayInputStream(footer));
    for (RowGroup group : all.getRow_groups())
      for (ColumnChunk chunk : group.getColumns()) sort(chunk.getMeta_data());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Util.writeFileMetaData(all, out);
    return out.toByteArray();
  }

  private static void sort(ColumnMetaData column) {
    column.getEncodings().sort(Comparator.comparingInt(e -> e.getValue()));
    if (column.isSetEncoding_stats()) column.getEncoding_stats().sort(BY_PAGE);
  }

  /** No file system writes within a file, so it is written anew. */
  private static void replace(Path file, long start, byte[] footer) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".sorted");
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = Files.newOutputStream(fresh)) {
      copy(in, out, start);
      out.write(footer);
      ByteBuffer end = ByteBuffer.allocate(END).order(ByteOrder.LITTLE_ENDIAN);
      out.write(end.putInt(footer.length).put(new byte[] {'P', 'A', 'R', '1'}).array());
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(InputStream in, OutputStream out, long bytes) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (long left = bytes; left > 0; ) {
      int count = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (count < 0) throw new EOFException("Cannot read all rows");
      out.write(buffer, 0, count);
      left -= count;
    }
  }
}
