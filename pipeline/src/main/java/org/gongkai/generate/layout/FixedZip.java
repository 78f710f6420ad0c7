package org.gongkai.generate.layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs the parts of an office file anew, so that the same parts are the same bytes. */
final class FixedZip {
  /** Entries carry no zone: the same hour is written everywhere. */
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  /** Readers that look at the first part expect this one. */
  private static final String FIRST = "[Content_Types].xml";

  private FixedZip() {}

  /** The same parts in the order of their names, all of one time. */
  static byte[] of(byte[] zip) {
    try {
      return packed(parts(zip));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot pack parts in memory", e);
    }
  }

  private static Map<String, byte[]> parts(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
        parts.put(entry.getName(), in.readAllBytes());
    }
    return parts;
  }

  private static byte[] packed(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      add(FIRST, parts.get(FIRST), out);
      for (Map.Entry<String, byte[]> part : parts.entrySet())
        if (!part.getKey().equals(FIRST)) add(part.getKey(), part.getValue(), out);
    }
    return bytes.toByteArray();
  }

  private static void add(String name, byte[] part, ZipOutputStream out) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    out.putNextEntry(entry);
    out.write(part);
    out.closeEntry();
  }
}
