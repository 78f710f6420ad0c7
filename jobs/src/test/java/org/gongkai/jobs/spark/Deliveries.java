package org.gongkai.jobs.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The same documents as scrapers deliver them.
 *
 * @param documents texts by name
 */
record Deliveries(Map<String, String> documents) {

  void zip(Path file) {
    write(file, zip());
  }

  byte[] zip() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var document : documents.entrySet()) {
        zip.putNextEntry(new ZipEntry(document.getKey()));
        zip.write(bytes(document.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A compressed tar archive with a zip archive in it. */
  void nested(Path file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
      byte[] zip = zip();
      TarArchiveEntry entry = new TarArchiveEntry("inner.zip");
      entry.setSize(zip.length);
      tar.putArchiveEntry(entry);
      tar.write(zip);
      tar.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(file, out.toByteArray());
  }

  void jsonLines(Path file) {
    write(file, bytes(lines()));
  }

  void compressedJsonLines(Path file) {
    write(file, gzip(bytes(lines())));
  }

  private String lines() {
    StringBuilder lines = new StringBuilder();
    documents.forEach((name, text) -> lines.append(line(name, text)));
    return lines.toString();
  }

  static String line(String name, String text) {
    return "{\"url\": \"http://x/"
        + name
        + "\", \"text\": \""
        + text.replace("\n", "\\n")
        + "\"}\n";
  }

  void webArchive(Path file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    documents.forEach((name, text) -> out.writeBytes(gzip(response(name, text))));
    write(file, out.toByteArray());
  }

  private static byte[] response(String name, String text) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + text;
    return bytes(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x/"
            + name
            + "\r\nWARC-Date: 2025-03-01T08:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + bytes(http).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n");
  }

  void parquet(Path file) {
    List<Row> rows =
        documents.entrySet().stream()
            .map(d -> RowFactory.create("http://x/" + d.getKey(), d.getValue(), 7))
            .toList();
    try {
      RowFile.write(file, StructType.fromDDL("url STRING, text STRING, other INT"), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
