package org.gongkai.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Enumeration;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Packs an office file anew, so that the same contents are the same bytes. */
final class SteadyZip {
  /** The beginning of time in an archive, which knows no zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SteadyZip() {}

  /**
   * Copies the parts as they are packed, all of one time.
   *
   * @param replaced parts by name that stand in place of the packed ones
   */
  static void copy(Path packed, OutputStream out, Map<String, String> replaced) throws IOException {
    try (ZipFile in = ZipFile.builder().setPath(packed).get();
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      Enumeration<ZipArchiveEntry> entries = in.getEntriesInPhysicalOrder();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        String replacement = replaced.get(entry.getName());
        if (replacement == null) copy(in, entry, zip);
        else write(entry.getName(), replacement, zip);
      }
    }
  }

  private static void copy(ZipFile in, ZipArchiveEntry entry, ZipArchiveOutputStream zip)
      throws IOException {
    ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
    copy.setMethod(entry.getMethod());
    copy.setSize(entry.getSize());
    copy.setCompressedSize(entry.getCompressedSize());
    copy.setCrc(entry.getCrc());
    copy.setTime(time());
    try (InputStream raw = in.getRawInputStream(entry)) {
      zip.addRawArchiveEntry(copy, raw);
    }
  }

  private static void write(String name, String text, ZipArchiveOutputStream zip)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTime(time());
    zip.putArchiveEntry(entry);
    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)).transferTo(zip);
    zip.closeArchiveEntry();
  }

  private static long time() {
    return TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
  }
}
