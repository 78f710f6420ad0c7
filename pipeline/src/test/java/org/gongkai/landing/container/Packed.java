package org.gongkai.landing.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Containers in memory; names and contents alternate. */
final class Packed {
  private Packed() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Object... namesAndContents) {
    return zip(StandardCharsets.UTF_8, namesAndContents);
  }

  /** Names in another encoding than UTF-8 are not flagged. */
  static byte[] zip(Charset names, Object... namesAndContents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write(content(namesAndContents[i + 1]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] tar(Object... namesAndContents) {
    return tar(StandardCharsets.UTF_8, namesAndContents);
  }

  static byte[] tar(Charset names, Object... namesAndContents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, names.name())) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        byte[] content = content(namesAndContents[i + 1]);
        TarArchiveEntry entry = new TarArchiveEntry((String) namesAndContents[i], true);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) out.writeBytes(part);
    return out.toByteArray();
  }

  /** A response of a web archive to {@code http://x/<name>}. */
  static byte[] response(String name, String head, byte[] body) {
    byte[] http = joined(bytes(head.replace("\n", "\r\n") + "\r\n\r\n"), body);
    return record("response", "http://x/" + name, "application/http; msgtype=response", http);
  }

  static byte[] record(String type, String uri, String mediaType, byte[] content) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + uri
            + "\r\nWARC-Date: 2025-03-01T20:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "Content-Type: "
            + mediaType
            + "\r\nContent-Length: "
            + content.length
            + "\r\n\r\n";
    return joined(bytes(head), content, bytes("\r\n\r\n"));
  }

  private static byte[] content(Object content) {
    return content instanceof String text ? bytes(text) : (byte[]) content;
  }
}
