package org.gongkai.landing.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.landing.SourceMetadata;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * A web archive, plain or compressed. Its documents are responses with status 200 and resources
 * whose media type may be a report's: requests, redirects, scripts, pictures of the page and notes
 * that a page has not changed are none.
 */
final class WarcFormat implements ContainerFormat {
  private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final int OK = 200;

  /** Beginnings of media types: pages, text, PDF, office documents and archives of them. */
  private static final List<String> DOCUMENTS =
      List.of(
          "text/html",
          "text/plain",
          "text/markdown",
          "text/rtf",
          "application/xhtml",
          "application/pdf",
          "application/rtf",
          "application/msword",
          "application/vnd.ms-",
          "application/vnd.openxmlformats-officedocument",
          "application/vnd.oasis.opendocument",
          "application/kswps",
          "application/wps",
          "application/zip",
          "application/x-zip");

  /** Said by servers that do not know: the address decides. */
  private static final List<String> UNKNOWN =
      List.of("application/octet-stream", "application/x-msdownload", "application/force-download");

  private static final List<String> ENDINGS =
      List.of(
          ".html", ".htm", ".shtml", ".txt", ".pdf", ".doc", ".docx", ".wps", ".rtf", ".xls",
          ".xlsx", ".et", ".odt", ".ods", ".zip");

  @Override
  public Optional<EntryCursor> open(Source source, Resume from) throws IOException {
    if (!isWarc(source.head())) return Optional.empty();
    Cursor cursor = new Cursor(source, from);
    return Optional.of(cursor);
  }

  private static boolean isWarc(byte[] head) {
    byte[] inside = Gunzip.isGzip(head) ? Gunzip.head(head) : head;
    if (inside.length < MAGIC.length) return false;
    for (int i = 0; i < MAGIC.length; i++) if (inside[i] != MAGIC[i]) return false;
    return true;
  }

  private static final class Cursor implements EntryCursor {
    private final Expansion expansion;
    private final WarcReader reader;
    private final boolean isFile;
    private final long base;
    private int index;

    Cursor(Source source, Resume from) throws IOException {
      boolean canBegin = from.start() > 0 && beginsAt(source, from.start());
      base = canBegin ? from.start() : 0;
      index = canBegin ? from.index() : 0;
      isFile = source.isFile();
      expansion = source.expansion();
      InputStream in = source.stream(base);
      reader = new WarcReader(in);
    }

    /** A record in the middle of compressed data cannot be read without what is before it. */
    private static boolean beginsAt(Source source, long start) throws IOException {
      try (InputStream in = source.stream(start)) {
        return isWarc(in.readNBytes(Source.HEAD));
      }
    }

    @Override
    public Optional<Entry> next() throws IOException {
      for (Optional<WarcRecord> r = reader.next(); r.isPresent(); r = reader.next()) {
        long position = base + reader.position();
        OptionalLong start = isFile ? OptionalLong.of(position) : OptionalLong.empty();
        Optional<Entry> entry = entry(r.get(), index++, start);
        if (entry.isPresent()) return entry;
      }
      return Optional.empty();
    }

    private Optional<Entry> entry(WarcRecord record, int number, OptionalLong start) {
      if (!(record instanceof WarcCaptureRecord capture)) return Optional.empty();
      String address = capture.target();
      try {
        if (record instanceof WarcResponse response)
          return response(response, address, number, start);
        if (record instanceof WarcResource && isDocument(capture.contentType(), address))
          return Optional.of(entry(capture, address, number, start, capture.body()::stream));
        return Optional.empty();
      } catch (IOException | RuntimeException e) {
        return Optional.of(
            Entry.blocked(number, start, address, "Cannot read the response: " + Fault.of(e)));
      }
    }

    private Optional<Entry> response(
        WarcResponse response, String address, int number, OptionalLong start) throws IOException {
      boolean isHttp = response.contentType().base().equals(MediaType.HTTP);
      if (!isHttp) return Optional.empty();
      HttpResponse http = response.http();
      if (http.status() != OK || !isDocument(http.contentType(), address)) return Optional.empty();
      return Optional.of(
          entry(response, address, number, start, () -> http.bodyDecoded().stream()));
    }

    private Entry entry(
        WarcCaptureRecord record,
        String address,
        int number,
        OptionalLong start,
        Entry.Content content) {
      if (record.truncated() != WarcTruncationReason.NOT_TRUNCATED)
        return Entry.blocked(
            number,
            start,
            address,
            "Cannot use a page that the crawler cut off: " + record.truncated());
      SourceMetadata metadata =
          new SourceMetadata(
              Optional.empty(),
              Optional.empty(),
              Optional.of(address),
              Optional.empty(),
              Optional.of(record.date().atOffset(ZoneOffset.UTC).toLocalDate()));
      return Entry.of(number, start, address, metadata, () -> expansion.counted(content.open()));
    }

    private static boolean isDocument(MediaType type, String address) {
      String name = type.base().toString().toLowerCase(Locale.ROOT);
      if (DOCUMENTS.stream().anyMatch(name::startsWith)) return true;
      String path = address.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
      return UNKNOWN.contains(name) && ENDINGS.stream().anyMatch(path::endsWith);
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
